import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineCellRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/** A new deadline is asked for a day that is still to come. */
export const requestedDatePassed = defineCellRule<{ day: string; cutOff: string }>({
  id: "requested-date-passed",
  severity: "warning",
  source: sources.adjustment,
  example: {
    vi: { wrong: "Thời hạn đề nghị 31/08/2026 trong báo cáo quý III/2026", right: "30/11/2026" },
    en: { wrong: "requested date 31/08/2026 in the report on quarter III/2026", right: "30/11/2026" },
  },
  on: ["date"],
  check({ entry, column }, { period }) {
    const day = column === "requestedDate" ? dayOf(entry, column) : null;
    return day !== null && day <= period.cutOff ? { day, cutOff: period.cutOff } : null;
  },
  words: {
    vi: {
      title: () => "Thời hạn đề nghị đã qua",
      received: ({ day }, { row }) => `${row}: ${formatDay(day)}`,
      expected: ({ cutOff }) => `một ngày sau ${formatDay(cutOff)}`,
      fix: (_, { column }) => `Kiểm tra ${column("requestedDate")}; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "The requested date has passed",
      received: ({ day }, { row }) => `${row}: ${formatDay(day)}`,
      expected: ({ cutOff }) => `a day after ${formatDay(cutOff)}`,
      fix: (_, { column }) => `Check ${column("requestedDate")}, ${en.orGiveReason}`,
    },
  },
});
