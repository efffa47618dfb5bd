import type { Day } from "../../templates/day.ts";
import { type Period, stageOf } from "../../templates/period.ts";

/** The period that is worked on: the one that takes submissions, else the one that is open for drafts; null when none is. */
export function currentPeriod(periods: readonly Period[], today: Day): Period | null {
  const stages = (...wanted: readonly string[]) =>
    periods.find((each) => wanted.includes(stageOf(each, today))) ?? null;
  return stages("submitting", "overdue") ?? stages("drafting");
}
