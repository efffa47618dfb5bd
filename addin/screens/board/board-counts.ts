import type { ReportSummary } from "../../../templates/api.ts";
import type { ReportStatus } from "../../../templates/report-status.ts";

export interface BoardCounts {
  readonly owed: number;
  /** Sent at least once. */
  readonly sent: number;
  readonly onTime: number;
  readonly late: number;
  /** By the newest submission. */
  readonly submitted: number;
  readonly returned: number;
  readonly accepted: number;
  /** With a submission in force: what a consolidation of accepted submissions is made of. */
  readonly inForce: number;
}

/** How a period's reports stand. Punctuality is decided by the first submission (DESIGN 12). */
export function countReports(reports: readonly ReportSummary[]): BoardCounts {
  const sent = reports.filter(({ submissions }) => submissions.length > 0);
  const late = sent.filter(({ submissions: [first] }) => (first?.daysLate ?? 0) > 0).length;
  const by = (status: ReportStatus) => reports.filter((each) => each.status === status).length;
  return {
    owed: reports.length,
    sent: sent.length,
    onTime: sent.length - late,
    late,
    submitted: by("submitted"),
    returned: by("returned"),
    accepted: by("accepted"),
    inForce: reports.filter(({ submissions }) => submissions.some(({ inForce }) => inForce)).length,
  };
}
