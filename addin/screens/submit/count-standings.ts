import { assessReport } from "../../../templates/assessment.ts";
import type { RawRows } from "../../../templates/cell.ts";
import { parseEntries } from "../../../templates/entry.ts";
import type { Period } from "../../../templates/period.ts";
import type { PlanNote } from "../../../templates/plan.ts";
import type { ReportForm } from "../../../templates/report-form.ts";
import { type Standing, standingOf, standings } from "../../../templates/standing.ts";

/**
 * How many rows of a draft stand at each colour at the cut-off.
 * @param history accepted rows of earlier periods, newest first
 */
export function countStandings(
  form: ReportForm,
  rows: RawRows,
  history: readonly { readonly period: Period; readonly rows: RawRows }[],
  notes: readonly PlanNote[],
): readonly { readonly standing: Standing; readonly count: number }[] {
  const answered = [{ period: form.period, rows }, ...history].map((each) => ({
    period: each.period,
    entries: parseEntries(form, each.rows),
  }));
  const assessed = assessReport(form, answered, notes).flatMap(({ assessment }) => assessment ?? []);
  return standings.map((standing) => ({
    standing,
    count: assessed.filter((each) => standingOf(each) === standing).length,
  }));
}
