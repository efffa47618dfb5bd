import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { periodName } from "../../period.ts";
import { definePeriodRule } from "../../rule.ts";
import { mainColumn, statusOf } from "../answers.ts";
import { lastWith } from "../before.ts";
import { sources } from "../sources.ts";

/** What was completed and accepted stays so, unless the earlier report was wrong. */
export const doneThenUndone = definePeriodRule<{ status: string; before: string; column: string }>({
  id: "done-then-undone",
  severity: "warning",
  source: sources.sixClear,
  example: {
    vi: { wrong: "kỳ trước Đã hoàn thành, kỳ này Đang thực hiện", right: "Đã hoàn thành" },
    en: { wrong: "Completed last period, In progress now", right: "Completed" },
  },
  reads: ["status", "actual"],
  marks: ({ column }) => [column],
  check(entry, context) {
    const status = statusOf(entry);
    const column = mainColumn(entry);
    const before = status === null || status === "done" ? null : lastWith(column, entry, context);
    if (status === null || !before || statusOf(before.entry) !== "done") return null;
    return { status, before: periodName(before.period), column };
  },
  words: {
    vi: {
      title: () => "Kỳ trước đã hoàn thành, kỳ này chưa",
      received: ({ status }, { row, option }) => `${row}: ${option(status)}`,
      expected: ({ before }, { option }) => `${option("done")} như ${before}`,
      fix: ({ column }, about) =>
        `Chọn ${about.option("done")} ở ${about.column(column)} nếu việc vẫn xong; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "Completed before, now not",
      received: ({ status }, { row, option }) => `${row}: ${option(status)}`,
      expected: ({ before }, { option }) => `${option("done")} as in ${before}`,
      fix: ({ column }, about) =>
        `Choose ${about.option("done")} in ${about.column(column)} if it is still done, ${en.orGiveReason}`,
    },
  },
});
