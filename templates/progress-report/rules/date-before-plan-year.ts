import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { yearOf } from "../../period.ts";
import { defineCellRule } from "../../rule.ts";
import { lastWith } from "../before.ts";
import { sources } from "../sources.ts";

/**
 * The plan is for one year: what was done or issued before it is mostly a slip in the year. What was accepted with
 * that day before is not asked about again.
 */
export const dateBeforePlanYear = defineCellRule<{ day: string; year: number }>({
  id: "date-before-plan-year",
  severity: "warning",
  source: sources.tasks,
  example: { wrong: "05/09/2025", right: "05/09/2026" },
  on: ["date"],
  check({ entry, column }, context) {
    const day = column === "completedOn" || column === "productDate" ? dayOf(entry, column) : null;
    const year = yearOf(context.period);
    if (day === null || day >= `${year}-01-01`) return null;
    const before = lastWith(column, entry, context);
    return before && dayOf(before.entry, column) === day ? null : { day, year };
  },
  words: {
    vi: {
      title: () => "Ngày trước năm của Kế hoạch",
      received: ({ day }) => formatDay(day),
      expected: ({ year }) => `một ngày trong năm ${year}`,
      fix: () => `Kiểm tra năm; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "A date before the year of the plan",
      received: ({ day }) => formatDay(day),
      expected: ({ year }) => `a day in ${year}`,
      fix: () => `Check the year, ${en.orGiveReason}`,
    },
  },
});
