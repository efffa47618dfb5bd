import { describe, expect, it } from "vitest";
import { nextStep } from "../../../addin/screens/agency/next-step.ts";
import type { FindingsResponse, ReportSummary } from "../../../templates/api.ts";
import { aFinding, aPeriodInfo, aReportSummary, aSubmission, aWarning } from "../page-builders.ts";

const returned = { comment: "Bổ sung", until: "2026-10-12", rows: [] };
const clean: FindingsResponse = { version: 1, findings: [], reasons: {} };
const wrong = { ...clean, findings: [aFinding(), aWarning()] };
const doubtful = { ...clean, findings: [aWarning()] };
const answered = { ...doubtful, reasons: { [aWarning().reasonKey]: "Loại 3 công trình năm 2025" } };

type Case = readonly [
  report: Partial<ReportSummary>,
  checked: FindingsResponse | null,
  today: string,
  says: RegExp,
  does: string,
];

const cases: Readonly<Record<string, Case>> = {
  "nothing is owed": [{ rowsOwed: 0 }, null, "2026-10-02", /không cần gửi/, "none"],
  "nothing was saved yet": [{ status: "none", version: 0 }, null, "2026-10-02", /tải biểu mẫu/, "download"],
  "errors are open": [{}, wrong, "2026-10-02", /^sửa 1 lỗi/, "open"],
  "a reason is missing": [{}, doubtful, "2026-10-02", /^giải trình 1 lưu ý/, "open"],
  "all is answered": [{}, answered, "2026-10-02", /^gửi báo cáo quý III\/2026$/, "submit"],
  "the window is not open yet": [{}, clean, "2026-09-20", /gửi được từ 25\/09\/2026/, "none"],
  "it is past due, not locked": [{}, clean, "2026-10-09", /^gửi báo cáo/, "submit"],
  "it is locked": [{}, clean, "2026-10-10", /đã khóa/, "none"],
  "it waits for review": [
    { status: "submitted", submissions: [aSubmission()] },
    clean,
    "2026-10-03",
    /xem xét bản gửi số 1/,
    "none",
  ],
  "it changed after it was sent": [
    { status: "submitted", changedSince: true, submissions: [aSubmission()] },
    clean,
    "2026-10-03",
    /^gửi lại .* bản gửi số 1$/,
    "submit",
  ],
  "it was returned, with its own last day": [
    { status: "returned", lastDay: "2026-10-12", submissions: [aSubmission({ status: "returned", returned })] },
    clean,
    "2026-10-11",
    /gửi lại báo cáo quý III\/2026 trước 12\/10\/2026/,
    "none",
  ],
  "it was returned and mended": [
    {
      status: "returned",
      changedSince: true,
      lastDay: "2026-10-12",
      submissions: [aSubmission({ status: "returned", returned })],
    },
    clean,
    "2026-10-11",
    /^gửi lại/,
    "submit",
  ],
  "it was accepted": [{ status: "accepted" }, clean, "2026-10-20", /không còn việc phải làm/, "none"],
};

describe("the next step of an agency", () => {
  it.each(Object.entries(cases))("is clear when %s", (_, [parts, checked, today, says, does]) => {
    const report = aReportSummary(parts);
    const { text, action } = nextStep({ period: aPeriodInfo("2026Q3", today), report }, checked, today);
    expect(text).toMatch(says);
    expect(action).toBe(does);
  });
});
