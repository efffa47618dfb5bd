import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { yearOf } from "../../period.ts";
import { defineCellRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/** A task of this year's plan is expected this year or, late, the next; 2062 is a slip for 2026. */
export const dateFarAhead = defineCellRule<{ day: string; latest: string }>({
  id: "date-far-ahead",
  severity: "warning",
  source: sources.noDelay,
  example: { wrong: "30/11/2062", right: "30/11/2026" },
  on: ["date"],
  check({ entry, column }, { period }) {
    const day = column === "expectedOn" || column === "requestedDate" ? dayOf(entry, column) : null;
    const latest = `${yearOf(period) + 1}-12-31`;
    return day !== null && day > latest ? { day, latest } : null;
  },
  words: {
    vi: {
      title: () => "Ngày quá xa so với năm của Kế hoạch",
      received: ({ day }) => formatDay(day),
      expected: ({ latest }) => `một ngày không sau ${formatDay(latest)}`,
      fix: () => `Kiểm tra năm; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "A date far beyond the year of the plan",
      received: ({ day }) => formatDay(day),
      expected: ({ latest }) => `a day not after ${formatDay(latest)}`,
      fix: () => `Check the year, ${en.orGiveReason}`,
    },
  },
});
