import type { FindingsResponse, PeriodsResponse, ReportResponse, SubmissionResponse } from "../../../templates/api.ts";
import type { Answer } from "../../api/answer.ts";
import type { Api, ReportKey } from "../../api/api.ts";

export interface BeforeSending {
  readonly report: ReportResponse;
  readonly periods: PeriodsResponse;
  readonly checked: FindingsResponse;
  /** The submission before this one; null for the first. */
  readonly newest: SubmissionResponse | null;
}

/** What one looks at before sending. */
export async function loadBeforeSending(api: Api, key: ReportKey): Promise<Answer<BeforeSending>> {
  const [report, periods, checked] = await Promise.all([api.report(key), api.periods(), api.findings(key)]);
  if (!report.ok) return report;
  if (!periods.ok) return periods;
  if (!checked.ok) return checked;
  const number = report.value.submissions.at(-1)?.number;
  const newest = number === undefined ? null : await api.submission(key, number);
  if (newest && !newest.ok) return newest;
  return {
    ok: true,
    value: { report: report.value, periods: periods.value, checked: checked.value, newest: newest?.value ?? null },
  };
}
