import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { yearOf } from "../../period.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf, taskOf } from "../answers.ts";
import { sources } from "../sources.ts";

/**
 * Where the result due is a paper, the task is completed when the paper is issued, not when it was written or
 * submitted: the day of completion decides between on time and late.
 */
export const completedBeforeProduct = defineRowRule<{ completedOn: string; productDate: string }>({
  id: "completed-before-product",
  severity: "warning",
  source: sources.sixClear,
  example: {
    vi: { wrong: "hoàn thành 28/06/2026, văn bản ngày 05/07/2026", right: "hoàn thành 05/07/2026" },
    en: { wrong: "completed 28/06/2026, paper of 05/07/2026", right: "completed 05/07/2026" },
  },
  reads: ["completedOn", "productDate", "status"],
  marks: ["completedOn", "productDate"],
  check(entry, { period }) {
    const [completedOn, productDate] = [dayOf(entry, "completedOn"), dayOf(entry, "productDate")];
    const paper = taskOf(entry)?.expectedResult.kind === "paper" && statusOf(entry) === "done";
    if (!paper || completedOn === null || productDate === null || productDate > period.cutOff) return null;
    // A day before the plan's year has its own cause: a slip in the year.
    const thisYear = completedOn >= `${yearOf(period)}-01-01`;
    return thisYear && completedOn < productDate ? { completedOn, productDate } : null;
  },
  words: {
    vi: {
      title: () => "Ngày hoàn thành trước ngày văn bản",
      received: ({ completedOn, productDate }, { row }) =>
        `${row}: hoàn thành ${formatDay(completedOn)}, văn bản ngày ${formatDay(productDate)}`,
      expected: () => "ngày hoàn thành là ngày văn bản được ban hành, hoặc sau đó",
      fix: (_, { column }) => `Kiểm tra ${column("completedOn")} và ${column("productDate")}; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "Completed before the paper was issued",
      received: ({ completedOn, productDate }, { row }) =>
        `${row}: completed ${formatDay(completedOn)}, paper of ${formatDay(productDate)}`,
      expected: () => "completed on the day the paper was issued, or later",
      fix: (_, { column }) => `Check ${column("completedOn")} and ${column("productDate")}, ${en.orGiveReason}`,
    },
  },
});
