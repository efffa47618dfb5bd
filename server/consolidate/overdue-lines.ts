import type { RowAssessment } from "../../templates/assessment.ts";
import type { OverdueLine } from "../../templates/consolidation/agency-lines.ts";
import { daysBetween } from "../../templates/day.ts";
import { dayOf, type Entry, numberOf, textOf } from "../../templates/entry.ts";
import type { PlanRow } from "../../templates/plan.ts";
import { isIndicator } from "../../templates/plan.ts";
import type { AgencyAssessment } from "./assess-agencies.ts";
import { partOf } from "./part-of.ts";
import { refOf } from "./ref.ts";
import type { CityStandings } from "./standings.ts";

/**
 * Every overdue row of every agency, the agency's longest overdue first. Of a task with milestones the first overdue
 * one says since when.
 */
export function overdueLines({ agencies, period }: CityStandings): OverdueLine[] {
  return agencies.flatMap((by) => {
    const lines = [...by.rows.values()].flatMap((result) => overdueLine(by, result, period.cutOff) ?? []);
    return lines.sort((a, b) => b.daysOverdue - a.daysOverdue);
  });
}

function overdueLine(by: AgencyAssessment, result: RowAssessment, cutOff: string): OverdueLine | null {
  const row: PlanRow | null = result.row.planRow;
  if (!result.overdueAs || !row || isIndicator(row)) return null;
  const step = result.milestones.find((each) => each.overdueAs !== null) ?? result;
  const due = step.row.due;
  if (due === null) throw new Error(`${step.row.id} is overdue without a deadline`);
  const entry: Entry | null = step.answer?.entry ?? null;
  return {
    agency: by.agency.id,
    row: step.row.id,
    label: step.row.label,
    part: partOf(row),
    name: row.name,
    deadline: step.row.milestone ? (step.row.locked.deadline ?? "") : row.deadline.text,
    due,
    daysOverdue: daysBetween(due, cutOff),
    overdueAs: result.overdueAs,
    percent: entry && numberOf(entry, "percent"),
    obstacle: entry && textOf(entry, "obstacle"),
    expectedOn: entry && dayOf(entry, "expectedOn"),
    ref: refOf(by, step),
  };
}
