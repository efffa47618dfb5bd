import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** A period is judged at the end of its cut-off day: what is finished later is completed in the next (FORMS 2). */
export const completedAfterCutOff = defineRowRule<{ completedOn: string; cutOff: string }>({
  id: "completed-after-cut-off",
  severity: "error",
  source: sources.sixClear,
  example: {
    vi: { wrong: "Đã hoàn thành, 15/10/2026 trong báo cáo quý III/2026", right: "Đang thực hiện" },
    en: { wrong: "Completed, 15/10/2026 in the report on quarter III/2026", right: "In progress" },
  },
  reads: ["completedOn", "status"],
  check(entry, { period }) {
    const completedOn = dayOf(entry, "completedOn");
    const late = statusOf(entry) === "done" && completedOn !== null && completedOn > period.cutOff;
    return late ? { completedOn, cutOff: period.cutOff } : null;
  },
  words: {
    vi: {
      title: () => "Ngày hoàn thành sau ngày chốt số liệu",
      received: ({ completedOn }, { row }) => `${row}: ${formatDay(completedOn)}`,
      expected: ({ cutOff }) => `ngày không sau ${formatDay(cutOff)}`,
      fix: (_, { option, column }) =>
        `Ghi ngày thực tế; đến ngày chốt số liệu chưa xong thì chọn ${option("in-progress")} và ghi ở ${column("expectedOn")}.`,
    },
    en: {
      title: () => "Completed after the cut-off date",
      received: ({ completedOn }, { row }) => `${row}: ${formatDay(completedOn)}`,
      expected: ({ cutOff }) => `a day not after ${formatDay(cutOff)}`,
      fix: (_, { option, column }) =>
        `Write the real day; if it was not done by the cut-off, choose ${option("in-progress")} and use ${column("expectedOn")}.`,
    },
  },
});
