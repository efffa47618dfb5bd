import type { Day } from "../day.ts";
import { type Entry, optionOf } from "../entry.ts";
import type { EntryStatus } from "../lists.ts";
import type { Period } from "../period.ts";
import { type Indicator, isIndicator, type TaskRow } from "../plan.ts";

/** The indicator that a row answers; null for tasks and free rows. */
export function indicatorOf({ row }: Entry): Indicator | null {
  return row.planRow && isIndicator(row.planRow) ? row.planRow : null;
}

/** The task or directive that a row answers, itself or one of its milestones; null for the others. */
export function taskOf({ row }: Entry): TaskRow | null {
  return row.planRow && !isIndicator(row.planRow) ? row.planRow : null;
}

/** What the agency says of a row: of a task in "status", of an indicator in words in "actual". */
export function statusOf(entry: Entry): EntryStatus | null {
  return optionOf(entry, "status" in entry.row.accepts ? "status" : "actual") as EntryStatus | null;
}

/** The column that says most of a row, where a finding about the whole row points. */
export function mainColumn({ row }: Entry): string {
  return "status" in row.accepts ? "status" : "actual";
}

/** The day a task was due, if that day had come at the cut-off and the task is not completed (DESIGN 12: d ≤ A). */
export function overdueSince(entry: Entry, period: Period): Day | null {
  const { due } = entry.row;
  const status = statusOf(entry);
  const open = status === "not-started" || status === "in-progress";
  return taskOf(entry) && open && due !== null && due <= period.cutOff ? due : null;
}
