import { numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineRowRule } from "../../rule.ts";
import { formatTarget, meetsTarget } from "../../target.ts";
import { statusOf, taskOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** Where the result due is a figure, completed means that the figure is reached. */
export const doneBelowTarget = defineRowRule<{ figure: number; target: string }>({
  id: "done-below-target",
  severity: "warning",
  source: sources.tasks,
  example: {
    vi: { wrong: "Đã hoàn thành, số liệu 55; phải đạt > 60", right: "Đang thực hiện, 55" },
    en: { wrong: "Completed, figure 55; target > 60", right: "In progress, 55" },
  },
  reads: ["figure", "status"],
  check(entry) {
    const target = taskOf(entry)?.target ?? null;
    const figure = numberOf(entry, "figure");
    if (statusOf(entry) !== "done" || target === null || figure === null) return null;
    return meetsTarget(target, figure) === false ? { figure, target: formatTarget(target) } : null;
  },
  words: {
    vi: {
      title: () => "Hoàn thành nhưng số liệu chưa đạt",
      received: ({ figure }, { row, option, column }) =>
        `${row}: ${option("done")}, ${column("figure")} ${formatNumber(figure)}`,
      expected: ({ target }) => `phải đạt ${target}`,
      fix: (_, { option }) => `Kiểm tra số liệu, hoặc chọn ${option("in-progress")}; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "Completed, but the figure is not reached",
      received: ({ figure }, { row, option, column }) =>
        `${row}: ${option("done")}, ${column("figure")} ${formatNumber(figure)}`,
      expected: ({ target }) => `target ${target}`,
      fix: (_, { option }) => `Check the figure, or choose ${option("in-progress")}, ${en.orGiveReason}`,
    },
  },
});
