import type { ReportSummary, SubmissionSummary } from "../../templates/api.ts";
import { owedRows } from "../../templates/report-form.ts";
import type { StoredSubmission } from "../store/submissions.ts";
import { agencyName } from "./agency-name.ts";
import { changedSince, lastDayOf, type Report, statusOf } from "./report.ts";

/** How far a report is, without its content. */
export function summaryOf(report: Report, rowsFilled: number): ReportSummary {
  return {
    period: report.period.id,
    agency: agencyName(report.agency),
    status: statusOf(report),
    changedSince: changedSince(report),
    version: report.stored.version,
    rowsOwed: owedRows(report.form).length,
    rowsFilled,
    lastDay: lastDayOf(report),
    submissions: report.submissions.map(submissionSummary),
  };
}

export function submissionSummary(submission: StoredSubmission): SubmissionSummary {
  const { period: _, agency: __, version: ___, hash: ____, ...summary } = submission;
  return summary;
}
