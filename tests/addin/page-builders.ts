import type { ReportSummary, SubmissionResponse, SubmissionSummary } from "../../templates/api.ts";
import type { Finding } from "../../templates/finding.ts";
import { periodName, stageOf } from "../../templates/period.ts";
import { aPeriod } from "../builders.ts";

/** What the server answers, in small: each part is right unless a test says otherwise. */

const agency = { id: "so-mau", code: "SM", name: "Sở Mẫu", shortName: "Sở Mẫu" };

export function aPeriodInfo(id: string, today: string) {
  const period = aPeriod(id);
  return { ...period, name: periodName(period), stage: stageOf(period, today) };
}

export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    id: "number-expected:indicators:PL1.IV.5:actual",
    rule: "number-expected",
    severity: "error",
    trial: false,
    sheet: "indicators",
    row: "PL1.IV.5",
    columns: ["actual"],
    values: {},
    reasonKey: "number-expected:indicators:PL1.IV.5:actual:0",
    title: "Ô này cần một số",
    received: "“khoảng 95%”",
    expected: "một số",
    fix: "Chỉ ghi số.",
    source: "Biểu mẫu 2026.1",
    ...parts,
  };
}

export function aWarning(parts: Partial<Finding> = {}): Finding {
  return aFinding({
    id: "cumulative-falls:indicators:PL1.IV.5:actual",
    rule: "cumulative-falls",
    severity: "warning",
    title: "Số lũy kế thấp hơn kỳ trước",
    reasonKey: "cumulative-falls:indicators:PL1.IV.5:actual:0",
    ...parts,
  });
}

export function aSubmission(parts: Partial<SubmissionSummary> = {}): SubmissionSummary {
  return {
    number: 1,
    receiptNumber: "2026Q3-SM-01",
    status: "submitted",
    inForce: false,
    submittedAt: "2026-10-02T01:00:00.000Z",
    submittedBy: "Trần Thị Mai",
    daysLate: 0,
    warnings: 0,
    decidedAt: null,
    decidedBy: null,
    returned: null,
    ...parts,
  };
}

export function aReportSummary(parts: Partial<ReportSummary> = {}): ReportSummary {
  return {
    period: "2026Q3",
    agency,
    status: "draft",
    changedSince: false,
    version: 1,
    rowsOwed: 10,
    rowsFilled: 10,
    lastDay: "2026-10-09",
    submissions: [],
    ...parts,
  };
}

export function aFrozenSubmission(parts: Partial<SubmissionResponse> = {}): SubmissionResponse {
  return {
    ...aSubmission(),
    period: "2026Q3",
    agency,
    head: { name: "Nguyễn Văn Hòa", title: "Giám đốc" },
    hash: "0".repeat(64),
    version: 1,
    rows: {},
    findings: [],
    reasons: {},
    history: [],
    previousSubmission: null,
    ...parts,
  };
}
