import type { Day } from "../../templates/day.ts";
import { type Period, period } from "../../templates/period.ts";
import { lastDayOfMonth } from "./last-day.ts";

/**
 * The four quarters of a plan year as first set (DESIGN 11); the office may move every day afterwards. A period opens
 * on its first day, takes submissions from the 25th of its last month, is cut off on its last day, due on the 5th
 * after and locked from the 10th.
 */
export function readPeriods(year: number): readonly Period[] {
  return [1, 2, 3, 4].map((quarter) => period.parse(quarterOf(year, quarter)));
}

function quarterOf(year: number, quarter: number): Period {
  const lastMonth = 3 * quarter;
  return {
    id: `${year}Q${quarter}`,
    opens: dayOf(year, lastMonth - 2, 1),
    submitFrom: dayOf(year, lastMonth, 25),
    cutOff: lastDayOfMonth(year, lastMonth),
    due: dayOf(year, lastMonth + 1, 5),
    locks: dayOf(year, lastMonth + 1, 10),
  };
}

/** `month` may be 13: January of the next year. */
function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10);
}
