import { formatDay } from "../../day.ts";
import { isEmpty } from "../../entry.ts";
import { defineRowRule } from "../../rule.ts";
import { overdueSince, taskOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** What is late says when it will be done. The date moves no deadline (DESIGN 12). */
export const overdueWithoutNewDate = defineRowRule<{ deadline: string; cutOff: string }>({
  id: "overdue-without-new-date",
  severity: "error",
  source: sources.noDelay,
  example: {
    vi: { wrong: "quá hạn, Dự kiến hoàn thành trống", right: "30/11/2026" },
    en: { wrong: "overdue, no expected completion", right: "30/11/2026" },
  },
  reads: ["expectedOn", "status"],
  marks: ["expectedOn"],
  check(entry, { period }) {
    if (overdueSince(entry, period) === null || !isEmpty(entry, "expectedOn")) return null;
    return { deadline: entry.row.locked.deadline ?? taskOf(entry)?.deadline.text ?? "", cutOff: period.cutOff };
  },
  words: {
    vi: {
      title: () => "Quá hạn, chưa có ngày dự kiến",
      received: ({ deadline }, { row, column }) => `${row}: hạn ${deadline}, ${column("expectedOn")} trống`,
      expected: ({ cutOff }) => `một ngày sau ${formatDay(cutOff)}`,
      fix: (_, { column }) => `Ghi ${column("expectedOn")}.`,
    },
    en: {
      title: () => "Overdue, but no new date is given",
      received: ({ deadline }, { row, column }) => `${row}: due ${deadline}, ${column("expectedOn")} empty`,
      expected: ({ cutOff }) => `a day after ${formatDay(cutOff)}`,
      fix: (_, { column }) => `Write ${column("expectedOn")}.`,
    },
  },
});
