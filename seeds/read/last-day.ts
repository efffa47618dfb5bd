import type { Day } from "../../templates/day.ts";

/** The last day of a month; `month` is 1 to 12. */
export function lastDayOfMonth(year: number | string | undefined, month: number | string | undefined): Day {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

const QUARTERS = ["I", "II", "III", "IV"];

/** The last day of a quarter in Roman figures. */
export function lastDayOfQuarter(year: string | undefined, quarter = ""): Day {
  return lastDayOfMonth(year, 3 * QUARTERS.indexOf(quarter) + 3);
}
