import { type Day, daysBetween } from "./day.ts";
import type { EntryStatus } from "./lists.ts";
import type { TaskAssessment } from "./standing.ts";

/** The row's last accepted entry, of this period or an earlier one. */
export interface TaskAnswer {
  readonly status: EntryStatus;
  readonly completedOn: Day | null;
  /** Accepted for the period that is assessed: an older answer says that the agency was silent now. */
  readonly inPeriod: boolean;
}

export interface TaskFacts {
  /** Last day of the deadline; null when the plan names none. */
  readonly due: Day | null;
  readonly recurring: boolean;
  /** Null when nothing was ever accepted for the row. */
  readonly answer: TaskAnswer | null;
  /** The last day that counts (A of FORMS 2), inclusive. */
  readonly cutOff: Day;
}

/** How long before its deadline a task is "Sắp đến hạn", in days (DESIGN 12). */
const SOON = 30;

/**
 * Where one agency's task stands at a cut-off: the nine conditions of FORMS 2, first match wins.
 * @see DESIGN 12: completion is read from the last accepted entry alone, silence never improves a row
 */
export function assessTask(facts: TaskFacts): TaskAssessment {
  const { due, recurring, answer, cutOff } = facts;
  if (recurring) return assessRecurring(answer);
  if (answer?.status === "done") return isLate(answer, due, cutOff) ? "late" : "onTime";
  if (due !== null && due <= cutOff) return "overdue";
  if (!answer?.inPeriod) return "noReport";
  if (due !== null && daysBetween(cutOff, due) <= SOON) return "dueSoon";
  return answer.status === "in-progress" ? "inProgress" : "notStarted";
}

function assessRecurring(answer: TaskAnswer | null): TaskAssessment {
  if (!answer?.inPeriod) return "noReport";
  return answer.status === "with-result" || answer.status === "nothing-arose"
    ? "recurringReported"
    : "recurringMissing";
}

/** Without a day of completion the cut-off stands for it: a day left out must not read as "in time". */
function isLate(answer: TaskAnswer, due: Day | null, cutOff: Day): boolean {
  return due !== null && (answer.completedOn ?? cutOff) > due;
}

/** The three counts under "Quá hạn" (FORMS 2). */
export const overdueKinds = ["in-progress", "not-started", "no-report"] as const;
export type OverdueKind = (typeof overdueKinds)[number];

/**
 * What an overdue row is counted as. "Chưa báo cáo" means here, as everywhere, no accepted entry in this period:
 * what was said a quarter ago is not taken for work that goes on.
 */
export function overdueKindOf(answer: TaskAnswer | null): OverdueKind {
  if (!answer?.inPeriod) return "no-report";
  return answer.status === "in-progress" ? "in-progress" : "not-started";
}
