import { textOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineRowRule } from "../../rule.ts";
import { overdueSince, taskOf } from "../answers.ts";
import { saysSomething } from "../filler.ts";
import { sources } from "../sources.ts";

/** "Yêu cầu không lùi ngày, không chậm": what is late names its cause and what is done about it. */
export const overdueWithoutCause = defineRowRule<{ missing: readonly string[]; deadline: string }>({
  id: "overdue-without-cause",
  severity: "error",
  source: sources.noDelay,
  example: {
    vi: { wrong: "quá hạn, Khó khăn, nguyên nhân trống", right: "nêu nguyên nhân và việc làm tiếp theo" },
    en: { wrong: "overdue, no obstacle and cause", right: "the cause and the next step" },
  },
  sample: { missing: ["obstacle"], deadline: "Quý II/2026" },
  reads: ["obstacle", "nextStep", "status"],
  marks: ({ missing }) => missing,
  check(entry, { period }) {
    if (overdueSince(entry, period) === null) return null;
    const missing = ["obstacle", "nextStep"].filter((column) => !saysSomething(textOf(entry, column)));
    const deadline = entry.row.locked.deadline ?? taskOf(entry)?.deadline.text ?? "";
    return missing.length > 0 ? { missing, deadline } : null;
  },
  words: {
    vi: {
      title: ({ missing }) =>
        missing.includes("obstacle") ? "Quá hạn, chưa nêu nguyên nhân" : "Quá hạn, chưa nêu việc làm tiếp theo",
      received: ({ missing, deadline }, { row, column }) =>
        `${row}: hạn ${deadline}, ${vi.and(missing.map(column))} chưa nêu`,
      expected: () => "nguyên nhân và hướng xử lý",
      fix: ({ missing }, { column }) => `Ghi ${vi.and(missing.map(column))}.`,
    },
    en: {
      title: ({ missing }) =>
        missing.includes("obstacle") ? "Overdue, but no cause is given" : "Overdue, but no next step is given",
      received: ({ missing, deadline }, { row, column }) =>
        `${row}: due ${deadline}, ${en.and(missing.map(column))} not given`,
      expected: () => "the cause and what is done about it",
      fix: ({ missing }, { column }) => `Write ${en.and(missing.map(column))}.`,
    },
  },
});
