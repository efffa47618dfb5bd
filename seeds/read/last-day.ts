import type { Day } from "../../templates/day.ts";

/** The last day of a month; `month` is 1 to 12. */
export function lastDayOfMonth(year: number | string | undefined, month: number | string | undefined): Day {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
