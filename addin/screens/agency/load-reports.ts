import type { FindingsResponse, PeriodsResponse, ReportSummary } from "../../../templates/api.ts";
import type { Answer } from "../../api/answer.ts";
import type { Api } from "../../api/api.ts";

export type PeriodInfo = PeriodsResponse["periods"][number];

export interface AgencyReport {
  readonly period: PeriodInfo;
  readonly report: ReportSummary;
}

export interface AgencyReports {
  readonly periods: PeriodsResponse;
  /** Newest period first; periods that have not opened have none. */
  readonly reports: readonly AgencyReport[];
  /** What the checks say about the draft that is worked on; null when there is none. */
  readonly findings: FindingsResponse | null;
}

/** Everything the page of an agency shows. */
export async function loadReports(api: Api, agency: string): Promise<Answer<AgencyReports>> {
  const periods = await api.periods();
  if (!periods.ok) return periods;
  const opened = periods.value.periods.filter((each) => each.stage !== "not-open").reverse();
  const answers = await Promise.all(opened.map((each) => api.reports(each.id)));
  const reports: AgencyReport[] = [];
  for (const [index, period] of opened.entries()) {
    const answer = answers[index];
    if (!answer?.ok) return answer ?? { ok: true, value: { periods: periods.value, reports: [], findings: null } };
    const report = answer.value.reports.find((each) => each.agency.id === agency);
    if (report) reports.push({ period, report });
  }
  const current = reports.find((each) => each.period.id === periods.value.current);
  const findings = current && current.report.version > 0 ? await api.findings(keyOf(current.report)) : null;
  return {
    ok: true,
    value: { periods: periods.value, reports, findings: findings?.ok ? findings.value : null },
  };
}

export function keyOf({ period, agency }: ReportSummary) {
  return { period, agency: agency.id };
}
