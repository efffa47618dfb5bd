import { overdueKinds } from "../../templates/assess-task.ts";
import type { DetailLine } from "../../templates/consolidation/detail-line.ts";
import type { IndicatorCounts, TaskCounts } from "../../templates/consolidation/figures.ts";
import type { Day } from "../../templates/day.ts";
import {
  type Assessment,
  indicatorAssessments,
  standingOf,
  standings,
  taskAssessments,
} from "../../templates/standing.ts";

/** How often each of some keys occurs; keys that do not occur are counted 0. */
export function countBy<K extends string>(keys: readonly K[], found: readonly (string | null)[]): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const each of found) if (each !== null && each in counts) counts[each as K]++;
  return counts;
}

/** How many assessments have each standing. */
export function byStanding(assessments: readonly (Assessment | null)[]) {
  return countBy(
    standings,
    assessments.map((each) => each && standingOf(each)),
  );
}

/** The city's indicators: lines that count, by how their row stands. */
export function countIndicators(lines: readonly DetailLine[]): IndicatorCounts {
  const assessments = lines.map((line) => line.rowAssessment);
  return {
    total: lines.length,
    byAssessment: countBy(indicatorAssessments, assessments),
    byStanding: byStanding(assessments),
    exceeded: lines.filter((line) => line.rowExceeded).length,
  };
}

/** The days a period's counts are told by. */
export interface CountDays {
  readonly cutOff: Day;
  /** Cut-off of the period before; null in the first. */
  readonly before: Day | null;
  /** Cut-off of the next period; null in the last known. */
  readonly next: Day | null;
}

/** The city's tasks or directives: lines that count, by how their row stands. Dated and recurring ones apart. */
export function countTasks(lines: readonly DetailLine[], days: CountDays): TaskCounts {
  const assessments = lines.map((line) => line.rowAssessment);
  return {
    total: lines.length,
    byAssessment: countBy(taskAssessments, assessments),
    byStanding: byStanding(assessments),
    notOwed: assessments.filter((each) => each === null).length,
    overdueAs: countBy(
      overdueKinds,
      lines.map((line) => line.rowOverdueAs),
    ),
    dated: countDated(
      lines.filter((line) => !line.recurring),
      days,
    ),
    recurring: countRecurring(lines.filter((line) => line.recurring)),
  };
}

function isCompleted({ rowAssessment }: DetailLine): boolean {
  return rowAssessment === "onTime" || rowAssessment === "late";
}

function countDated(lines: readonly DetailLine[], { cutOff, before, next }: CountDays): TaskCounts["dated"] {
  const dueBetween = (after: Day | null, upTo: Day | null) =>
    lines.filter(({ due }) => due !== null && (after === null || due > after) && upTo !== null && due <= upTo);
  const due = dueBetween(null, cutOff);
  const inPeriod = dueBetween(before, cutOff);
  const soon = dueBetween(cutOff, next);
  return {
    total: lines.length,
    withoutDeadline: lines.filter((line) => line.due === null).length,
    completed: lines.filter(isCompleted).length,
    noReport: lines.filter((line) => line.rowAssessment === "noReport").length,
    due: due.length,
    dueCompleted: due.filter(isCompleted).length,
    dueInPeriod: inPeriod.length,
    dueInPeriodCompleted: inPeriod.filter(isCompleted).length,
    dueNext: soon.length,
    dueNextCompleted: soon.filter(isCompleted).length,
  };
}

function countRecurring(lines: readonly DetailLine[]): TaskCounts["recurring"] {
  const withAssessment = (assessment: Assessment | null) => lines.filter((line) => line.rowAssessment === assessment);
  const reported = withAssessment("recurringReported");
  const nothingArose = reported.filter((line) => line.rowNothingArose).length;
  return {
    total: lines.length,
    owed: lines.length - withAssessment(null).length,
    withResult: reported.length - nothingArose,
    nothingArose,
    withoutResult: withAssessment("recurringMissing").length,
    noReport: withAssessment("noReport").length,
  };
}
