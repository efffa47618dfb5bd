import { isOwedIn } from "../../templates/assignment.ts";
import type { Day } from "../../templates/day.ts";
import type { Period } from "../../templates/period.ts";
import { isIndicator, type PlanRow, planRows } from "../../templates/plan.ts";
import type { FormSource } from "../../templates/progress-report/build-form.ts";
import { type AgencyAssessment, assessAgencies } from "./assess-agencies.ts";
import type { Submission } from "./input.ts";
import { type LeadAnswer, type RowStanding, rowStanding } from "./row-standing.ts";

/** How the city stood at the cut-off of a period: every agency, and every row of the documents issued by then. */
export interface CityStandings {
  readonly period: Period;
  readonly agencies: readonly AgencyAssessment[];
  /** In the documents' order, headings left out. */
  readonly rows: readonly RowStanding[];
}

export function standingsAt(
  period: Period,
  source: FormSource,
  periods: readonly Period[],
  chosen: readonly Submission[],
): CityStandings {
  const agencies = assessAgencies({ source, periods, period, chosen });
  const answers = answersByRow(agencies, source);
  return {
    period,
    agencies,
    rows: rowsInForce(source, period).map((row) => {
      const owed = isOwedIn(row, period, source.plan);
      return rowStanding({ row, due: dueOf(row), owed, cutOff: period.cutOff }, answers.get(row.id) ?? []);
    }),
  };
}

/** Last day of a row's deadline; null when it has none. */
export function dueOf(row: PlanRow): Day | null {
  return isIndicator(row) ? null : (row.deadline.due.at(-1) ?? null);
}

/** Rows that are reported on: no headings, no documents issued after the cut-off. */
function rowsInForce({ plan }: FormSource, { cutOff }: Period): readonly PlanRow[] {
  const issued = new Map(plan.documents.map((each) => [each.id, each.issued]));
  return planRows(plan).filter(
    (row) => (issued.get(row.document) ?? "9999") <= cutOff && (isIndicator(row) || !row.heading),
  );
}

/** Leads' answers to each row, in the order the row names them. */
function answersByRow(agencies: readonly AgencyAssessment[], source: FormSource): ReadonlyMap<string, LeadAnswer[]> {
  const byAgency = new Map(agencies.map((each) => [each.agency.id, each]));
  const found = new Map<string, LeadAnswer[]>();
  for (const assignment of source.assignments) {
    if (assignment.role === "coordinating") continue;
    const by = byAgency.get(assignment.agency);
    const result = by?.rows.get(assignment.row);
    if (!by || !result) continue;
    const answer = { assignment, by, result };
    const same = found.get(assignment.row);
    if (same) same.push(answer);
    else found.set(assignment.row, [answer]);
  }
  return found;
}
