import type { FindingsResponse, PeriodsResponse, ReportSummary } from "../../../templates/api.ts";
import type { Answer } from "../../api/answer.ts";
import type { Api } from "../../api/api.ts";
import type { PeriodInfo } from "../../parts/use-periods.ts";

export interface AgencyReport {
  readonly period: PeriodInfo;
  readonly report: ReportSummary;
}

export interface AgencyReports {
  readonly periods: PeriodsResponse;
  /** Newest period first; periods that have not opened are left out. */
  readonly reports: readonly AgencyReport[];
  /** What the checks say about the draft that is worked on; null when there is none. */
  readonly findings: FindingsResponse | null;
}

/** Everything the page of an agency shows. */
export async function loadReports(api: Api, agency: string): Promise<Answer<AgencyReports>> {
  const [periods, all] = await Promise.all([api.periods(), api.reports(null)]);
  if (!periods.ok) return periods;
  if (!all.ok) return all;
  const opened = periods.value.periods.filter((each) => each.stage !== "not-open").reverse();
  const reports = opened.flatMap((period) => {
    const report = all.value.reports.find((each) => each.period === period.id && each.agency.id === agency);
    return report ? [{ period, report }] : [];
  });
  const current = reports.find((each) => each.period.id === periods.value.current);
  const findings = current && current.report.version > 0 ? await api.findings(keyOf(current.report)) : null;
  if (findings && !findings.ok) return findings;
  return { ok: true, value: { periods: periods.value, reports, findings: findings?.value ?? null } };
}

export function keyOf({ period, agency }: ReportSummary) {
  return { period, agency: agency.id };
}
