import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineFileRule, hitOn } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { oddRows } from "../oddities.ts";
import { sources } from "../sources.ts";

/** #REF!, #N/A and the like, pasted as values: in a cell for words they would pass for an answer. */
export const errorValue = defineFileRule<{ columns: readonly string[]; shows: string }>({
  id: "error-value",
  severity: "error",
  source: sources.ownTemplate,
  example: { wrong: "#REF!", right: "95" },
  check(file, { form }) {
    return oddRows(file, form, "error").flatMap(({ row, facts, columns: all }) => {
      // A formula that fails is named as a formula.
      const columns = all.filter((column) => !facts.oddities[column]?.includes("formula"));
      const [first] = columns;
      return first === undefined ? [] : [hitOn(row, columns, { columns, shows: showCell(facts.cells[first]) })];
    });
  },
  words: {
    vi: {
      title: () => "Ô đang hiện mã lỗi của Excel",
      received: ({ columns, shows }, { row, column }) =>
        `${row}: ${shows === "" ? "mã lỗi của Excel" : `“${shows}”`} ở ${vi.and(columns.map(column))}`,
      expected: () => "giá trị đơn vị báo cáo",
      fix: () => "Xóa mã lỗi và ghi giá trị vào ô.",
    },
    en: {
      title: () => "The cell shows an Excel error code",
      received: ({ columns, shows }, { row, column }) =>
        `${row}: ${shows === "" ? "an Excel error code" : `“${shows}”`} in ${en.and(columns.map(column))}`,
      expected: () => "the value to report",
      fix: () => "Delete the code and write the value.",
    },
  },
});
