import { z } from "zod";
import { type Day, day } from "./day.ts";

/**
 * A quarter reported on. All days are in the city's time zone; `cutOff` and `due` are inclusive,
 * `locks` is the first day on which nothing can be sent any more (DESIGN 12).
 */
export const period = z.object({
  id: z.string().regex(/^\d{4}Q[1-4]$/),
  opens: day,
  submitFrom: day,
  cutOff: day,
  due: day,
  locks: day,
});
export type Period = z.infer<typeof period>;

export type Quarter = 1 | 2 | 3 | 4;

export function quarterOf(period: Pick<Period, "id">): Quarter {
  return Number(period.id.slice(5)) as Quarter;
}

export function yearOf(period: Pick<Period, "id">): number {
  return Number(period.id.slice(0, 4));
}

/** Where a period stands on a day: before it opens, drafting only, taking submissions, overdue or locked. */
export type PeriodStage = "not-open" | "drafting" | "submitting" | "overdue" | "locked";

export function stageOf(period: Period, today: Day): PeriodStage {
  if (today < period.opens) return "not-open";
  if (today < period.submitFrom) return "drafting";
  if (today <= period.due) return "submitting";
  return today < period.locks ? "overdue" : "locked";
}

const ROMAN = ["I", "II", "III", "IV"] as const;

/** "quý III/2026", as it stands inside a sentence (FORMS 5). */
export function periodName(period: Pick<Period, "id">): string {
  return `quý ${ROMAN[quarterOf(period) - 1]}/${yearOf(period)}`;
}

/** The period before, among those known; null in the first. */
export function periodBefore(period: Period, periods: readonly Period[]): Period | null {
  return (
    periods.filter((each) => each.cutOff < period.cutOff).sort((a, b) => (a.cutOff < b.cutOff ? 1 : -1))[0] ?? null
  );
}
