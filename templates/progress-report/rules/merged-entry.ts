import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineFileRule, hitOn } from "../../rule.ts";
import { oddRows } from "../oddities.ts";
import { sources } from "../sources.ts";

/** Of merged cells Excel keeps one value and leaves the others empty: one answer would stand for several questions. */
export const mergedEntry = defineFileRule<{ columns: readonly string[] }>({
  id: "merged-entry",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "gộp ô của hai nhiệm vụ", right: "mỗi nhiệm vụ một ô" },
    en: { wrong: "the cells of two tasks merged", right: "one cell for each task" },
  },
  check: (file, { form }) => oddRows(file, form, "merged").map(({ row, columns }) => hitOn(row, columns, { columns })),
  words: {
    vi: {
      title: () => "Ô nhập bị gộp với ô khác",
      received: ({ columns }, { row, column }) => `${row}: ô gộp ở ${vi.and(columns.map(column))}`,
      expected: () => "mỗi ô một giá trị",
      fix: () => "Bỏ gộp ô (Merge & Center), rồi ghi giá trị vào từng ô.",
    },
    en: {
      title: () => "Entry cells were merged",
      received: ({ columns }, { row, column }) => `${row}: merged cells in ${en.and(columns.map(column))}`,
      expected: () => "one value in each cell",
      fix: () => "Unmerge the cells (Merge & Center) and write a value into each.",
    },
  },
});
