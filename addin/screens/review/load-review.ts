import type { PeriodsResponse, ReportResponse, SubmissionResponse } from "../../../templates/api.ts";
import type { Answer } from "../../api/answer.ts";
import type { Api, ReportKey } from "../../api/api.ts";

export interface UnderReview {
  readonly submission: SubmissionResponse;
  readonly report: ReportResponse;
  readonly periods: PeriodsResponse;
}

export async function loadReview(api: Api, key: ReportKey, number: number): Promise<Answer<UnderReview>> {
  const [submission, report, periods] = await Promise.all([
    api.submission(key, number),
    api.report(key),
    api.periods(),
  ]);
  if (!submission.ok) return submission;
  if (!report.ok) return report;
  if (!periods.ok) return periods;
  return { ok: true, value: { submission: submission.value, report: report.value, periods: periods.value } };
}
