import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineFileRule, hitOn } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { oddRows } from "../oddities.ts";
import { sources } from "../sources.ts";

/** A formula gives another value in another place: what is filed has to be what was seen when it was signed. */
export const formulaInEntry = defineFileRule<{ columns: readonly string[]; shows: string | null }>({
  id: "formula-in-entry",
  severity: "error",
  source: sources.ownTemplate,
  example: { wrong: "=SUM(F9:F12)", right: "95" },
  check(file, { form }) {
    return oddRows(file, form, "formula").flatMap(({ row, facts, columns: all }) => {
      // A formula that leads to another file is named as a link.
      const columns = all.filter((column) => !facts.oddities[column]?.includes("external-link"));
      const [first] = columns;
      if (first === undefined) return [];
      const shows = columns.length === 1 && facts.cells[first] != null ? showCell(facts.cells[first]) : null;
      return [hitOn(row, columns, { columns, shows })];
    });
  },
  words: {
    vi: {
      title: () => "Ô nhập có công thức",
      received: ({ columns, shows }, { row, column }) =>
        `${row}: công thức ở ${vi.and(columns.map(column))}${shows === null ? "" : `, cho ra “${shows}”`}`,
      expected: () => "giá trị, không phải công thức",
      fix: () => `Sao chép ô rồi dán lại vào chính ô đó bằng lệnh ${vi.pasteValues}.`,
    },
    en: {
      title: () => "A formula in an entry cell",
      received: ({ columns, shows }, { row, column }) =>
        `${row}: a formula in ${en.and(columns.map(column))}${shows === null ? "" : ` that gives “${shows}”`}`,
      expected: () => "a value, no formula",
      fix: () => `Copy the cell and paste it back with the command ${en.pasteValues}.`,
    },
  },
});
