import { addDays } from "../../templates/day.ts";
import type { Deadline } from "../../templates/plan.ts";
import { type DuePoints, dated, recurring } from "./due-points.ts";
import { lastDayOfMonth, lastDayOfQuarter } from "./last-day.ts";

type Reading = (words: RegExpExecArray) => DuePoints;

/** How a sentence says when: the first that is found counts, dates before habits. */
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  // "trước ngày 20/5" ends on the day before (FORMS 2).
  [/trước ngày (\d+)\/(\d+)\/(\d{4})/, ([, day, month, year]) => dated("date", addDays(iso(year, month, day), -1))],
  [/(?:chậm nhất )?trong tháng (\d+)\/(\d{4})/, ([, month, year]) => dated("month", lastDayOfMonth(year, month))],
  [/trong quý (IV|I{1,3})\/(\d{4})/, ([, quarter, year]) => dated("quarter", lastDayOfQuarter(year, quarter))],
  [/đến hết năm (\d{4})/, ([, year]) => dated("year", `${year}-12-31`)],
  [/định kỳ 6 tháng/i, () => recurring("half-yearly")],
  [/thường xuyên|định kỳ|liên tục/i, () => recurring("continuous")],
];

/** When an obligation of the April documents is due, in the words of its own sentence; `none` where they do not say. */
export function obligationDeadline(sentence: string): Deadline {
  for (const [pattern, read] of READINGS) {
    const words = pattern.exec(sentence);
    if (words) return { text: words[0], ...read(words) };
  }
  return { text: "", ...dated("none") };
}

function iso(year = "", month = "", day = ""): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
