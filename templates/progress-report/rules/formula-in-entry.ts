import { defineFileRule, hitOn } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { oddRows } from "../oddities.ts";
import { sources } from "../sources.ts";

/** A formula gives another value in another place: what is filed has to be what was seen when it was signed. */
export const formulaInEntry = defineFileRule<{ shows: string | null }>({
  id: "formula-in-entry",
  severity: "error",
  source: sources.ownTemplate,
  example: { wrong: "=SUM(F9:F12)", right: "95" },
  check(file, { form }) {
    const linked = new Set(
      oddRows(file, form, "external-link").flatMap(({ row, columns }) =>
        columns.map((column) => `${row.id}/${column}`),
      ),
    );
    return oddRows(file, form, "formula").flatMap(({ row, facts, columns }) =>
      columns
        .filter((column) => !linked.has(`${row.id}/${column}`))
        .map((column) =>
          hitOn(row, [column], { shows: facts.cells[column] == null ? null : showCell(facts.cells[column]) }),
        ),
    );
  },
  words: {
    vi: {
      title: () => "Ô nhập có công thức",
      received: ({ shows }) => (shows === null ? "công thức" : `công thức, cho ra “${shows}”`),
      expected: () => "giá trị, không phải công thức",
      fix: () => "Sao chép ô rồi dán lại bằng lệnh Dán giá trị.",
    },
    en: {
      title: () => "A formula in an entry cell",
      received: ({ shows }) => (shows === null ? "a formula" : `a formula that gives “${shows}”`),
      expected: () => "a value, no formula",
      fix: () => "Copy the cell and paste it back as values.",
    },
  },
});
