import type { IndicatorAssessment, TaskAssessment } from "./standing.ts";

/**
 * Several answers that stand for one row: the members of a group, the milestones of a task (DESIGN 12). Worst first,
 * with one difference to the shown order: a member's silence is worse than work in time or done, so that no row gets
 * better because somebody falls silent.
 */
const WORST_TASK_FIRST = ["overdue", "recurringMissing", "dueSoon", "noReport"] as const;
const WORST_INDICATOR_FIRST = ["notMet", "atRisk", "noReport", "notAssessable", "onCourse", "met"] as const;

export function isCompleted(assessment: TaskAssessment): boolean {
  return assessment === "onTime" || assessment === "late";
}

/**
 * Completed when all are, late if any was; overdue when any is; else the worst. Work that one of them has begun has
 * begun. Nobody at all has reported nothing.
 */
export function worstTask(parts: readonly TaskAssessment[]): TaskAssessment {
  if (parts.length === 0) return "noReport";
  if (parts.every(isCompleted)) return parts.includes("late") ? "late" : "onTime";
  const worst = WORST_TASK_FIRST.find((each) => parts.includes(each));
  if (worst) return worst;
  if (parts.includes("recurringReported")) return "recurringReported";
  return parts.every((each) => each === "notStarted") ? "notStarted" : "inProgress";
}

export function worstIndicator(parts: readonly IndicatorAssessment[]): IndicatorAssessment {
  return WORST_INDICATOR_FIRST.find((each) => parts.includes(each)) ?? "noReport";
}
