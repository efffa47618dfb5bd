import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineCellRule } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { sources } from "../sources.ts";

/** A paste puts anything into a list's cell. Lateness is computed, so no other status is needed (FORMS 2). */
export const notInList = defineCellRule<{ typed: string; options: readonly string[]; suggestion: string | null }>({
  id: "not-in-list",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "Xong", right: "Đã hoàn thành" },
    en: { wrong: "Done", right: "Completed" },
  },
  on: "invalid",
  check({ entry, column, cell }) {
    const accepts = entry.row.accepts[column];
    if (cell.state !== "invalid" || cell.problem !== "not-in-list" || accepts?.kind !== "list") return null;
    return { typed: showCell(entry.raw[column]), options: accepts.options, suggestion: cell.suggestion };
  },
  words: {
    vi: {
      title: () => "Nội dung không có trong danh sách",
      received: ({ typed }) => `“${typed}”`,
      expected: ({ options }, { option }) => vi.or(options.map(option)),
      fix: ({ suggestion }) =>
        suggestion === null ? "Chọn một mục trong danh sách của ô." : `Chọn ${suggestion} nếu đúng như vậy.`,
    },
    en: {
      title: () => "Not one of the list",
      received: ({ typed }) => `“${typed}”`,
      expected: ({ options }, { option }) => en.or(options.map(option)),
      fix: ({ suggestion }) =>
        suggestion === null ? "Choose one of the cell's list." : `Choose ${suggestion} if that is meant.`,
    },
  },
});
