import type { Deadline } from "../../templates/plan.ts";
import { type DuePoints, dated, recurring } from "./due-points.ts";
import { lastDayOfMonth, lastDayOfQuarter } from "./last-day.ts";

type Reading = (words: RegExpExecArray) => DuePoints;

/** How the plan's deadline cells say when; the first that fits counts. */
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  // "Quý III-IV/2026" is due on its last day (DESIGN 12).
  [
    /Quý (?:IV|I{1,3}) ?- ?(IV|I{1,3})\/ ?(\d{4})/,
    ([, quarter, year]) => dated("quarters", lastDayOfQuarter(year, quarter)),
  ],
  [/Quý (IV|I{1,3})\/ ?(\d{4})/, ([, quarter, year]) => dated("quarter", lastDayOfQuarter(year, quarter))],
  // "Tháng 4/2026", "12/2026 (Theo mục tiêu …)", "Duy trì/Hoàn thành tháng 12/2026".
  [/(?:^|tháng )(\d{1,2})\/(\d{4})/i, ([, month, year]) => dated("month", lastDayOfMonth(year, month))],
  [/^Năm (\d{4})$/, ([, year]) => dated("year", `${year}-12-31`)],
  [/^Định kỳ 6 tháng/, () => recurring("half-yearly")],
  // Before "hằng năm": "Thường xuyên, hằng năm" is owed every quarter.
  [/^Thường xuyên/, () => recurring("continuous")],
  [/^H[àằ]ng năm$/, () => recurring("yearly")],
];

/**
 * When a cell of the plan says that something is due; an empty cell says `none`.
 * @throws at words nobody has read yet: no deadline is guessed
 */
export function planDeadline(text: string): Deadline {
  if (text === "") return { text, ...dated("none") };
  for (const [pattern, read] of READINGS) {
    const words = pattern.exec(text);
    if (words) return { text, ...read(words) };
  }
  throw new Error(`Nobody has said how to read the deadline “${text}”`);
}
