import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { periodName } from "../../period.ts";
import { definePeriodRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { lastWith } from "../before.ts";
import { sources } from "../sources.ts";

/** What was accepted as completed on one day is not completed on another: that day decides between on time and late. */
export const completionDateChanged = definePeriodRule<{ now: string; before: string; period: string }>({
  id: "completion-date-changed",
  severity: "warning",
  source: sources.sixClear,
  example: {
    vi: { wrong: "kỳ trước hoàn thành 05/07/2026, kỳ này 28/06/2026", right: "05/07/2026" },
    en: { wrong: "completed 05/07/2026 last period, 28/06/2026 now", right: "05/07/2026" },
  },
  reads: ["completedOn", "status"],
  marks: ["completedOn"],
  check(entry, context) {
    const day = statusOf(entry) === "done" ? dayOf(entry, "completedOn") : null;
    // A day after the cut-off is wrong by itself.
    const now = day === null || day > context.period.cutOff ? null : day;
    const last = now === null ? null : lastWith("completedOn", entry, context);
    if (now === null || !last || statusOf(last.entry) !== "done") return null;
    const before = dayOf(last.entry, "completedOn");
    return before === null || before === now ? null : { now, before, period: periodName(last.period) };
  },
  words: {
    vi: {
      title: () => "Ngày hoàn thành khác kỳ trước",
      received: ({ now }, { row }) => `${row}: ${formatDay(now)}`,
      expected: ({ before, period }) => `${formatDay(before)} như ${period}`,
      fix: (_, { column }) => `Kiểm tra ${column("completedOn")}; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "The day of completion has changed",
      received: ({ now }, { row }) => `${row}: ${formatDay(now)}`,
      expected: ({ before, period }) => `${formatDay(before)} as in ${period}`,
      fix: (_, { column }) => `Check ${column("completedOn")}, ${en.orGiveReason}`,
    },
  },
});
