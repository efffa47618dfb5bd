import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** What was not done at the cut-off can only be expected after it. */
export const expectedDateNotAfterCutOff = defineRowRule<{ expectedOn: string; cutOff: string }>({
  id: "expected-date-not-after-cut-off",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "31/08/2026 trong báo cáo quý III/2026", right: "30/11/2026" },
    en: { wrong: "31/08/2026 in the report on quarter III/2026", right: "30/11/2026" },
  },
  reads: ["expectedOn", "status"],
  check(entry, { period }) {
    const expectedOn = dayOf(entry, "expectedOn");
    const open = statusOf(entry) !== "done" && statusOf(entry) !== null;
    return open && expectedOn !== null && expectedOn <= period.cutOff ? { expectedOn, cutOff: period.cutOff } : null;
  },
  words: {
    vi: {
      title: () => "Ngày dự kiến đã qua ở ngày chốt số liệu",
      received: ({ expectedOn }, { row }) => `${row}: ${formatDay(expectedOn)}`,
      expected: ({ cutOff }) => `một ngày sau ${formatDay(cutOff)}`,
      fix: (_, { column, option }) => `Ghi lại ${column("expectedOn")}; việc đã xong thì chọn ${option("done")}.`,
    },
    en: {
      title: () => "The expected date lies before the cut-off",
      received: ({ expectedOn }, { row }) => `${row}: ${formatDay(expectedOn)}`,
      expected: ({ cutOff }) => `a day after ${formatDay(cutOff)}`,
      fix: (_, { column, option }) => `Correct ${column("expectedOn")}; if it is done, choose ${option("done")}.`,
    },
  },
});
