import { defineFileRule, hitOn } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { oddRows } from "../oddities.ts";
import { sources } from "../sources.ts";

/** #REF!, #N/A and the like, pasted as values: in a cell for words they would pass for an answer. */
export const errorValue = defineFileRule<{ shows: string }>({
  id: "error-value",
  severity: "error",
  source: sources.ownTemplate,
  example: { wrong: "#REF!", right: "95" },
  check(file, { form }) {
    return oddRows(file, form, "error").flatMap(({ row, facts, columns }) =>
      columns
        // A formula that fails is named as a formula.
        .filter((column) => !facts.oddities[column]?.some((each) => each === "formula" || each === "external-link"))
        .map((column) => hitOn(row, [column], { shows: showCell(facts.cells[column]) })),
    );
  },
  words: {
    vi: {
      title: () => "Ô đang hiện mã lỗi của Excel",
      received: ({ shows }) => (shows === "" ? "mã lỗi của Excel" : `“${shows}”`),
      expected: () => "giá trị đơn vị báo cáo",
      fix: () => "Xóa mã lỗi và ghi giá trị vào ô.",
    },
    en: {
      title: () => "The cell shows an Excel error code",
      received: ({ shows }) => (shows === "" ? "an Excel error code" : `“${shows}”`),
      expected: () => "the value to report",
      fix: () => "Delete the code and write the value.",
    },
  },
});
