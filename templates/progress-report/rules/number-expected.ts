import { defineCellRule } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { hundredthMeant } from "../hundredth-meant.ts";
import { sources } from "../sources.ts";

/** Words around a number cannot be added up. Where only one number can be meant, it is offered. */
export const numberExpected = defineCellRule<{ typed: string; unit: string; suggestion: string | null }>({
  id: "number-expected",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "khoảng 95%", right: "95" },
    en: { wrong: "about 95%", right: "95" },
  },
  on: "invalid",
  check({ entry, column, cell }) {
    const accepts = entry.row.accepts[column];
    if (cell.state !== "invalid" || cell.problem !== "number-expected" || accepts?.kind !== "number") return null;
    if (hundredthMeant(entry, column) !== null) return null;
    return { typed: showCell(entry.raw[column]), unit: accepts.unit, suggestion: cell.suggestion };
  },
  words: {
    vi: {
      title: () => "Ô này cần một số",
      received: ({ typed }) => `“${typed}”`,
      expected: ({ unit }) => (unit === "" ? "một số" : `một số, đơn vị tính ${unit}`),
      fix: ({ suggestion }, { wordsColumn }) =>
        `Chỉ ghi số${suggestion === null ? "" : `, ví dụ ${suggestion}`}. Chữ kèm theo thì ghi ở ${wordsColumn}.`,
    },
    en: {
      title: () => "This cell needs a number",
      received: ({ typed }) => `“${typed}”`,
      expected: ({ unit }) => (unit === "" ? "a number" : `a number, unit ${unit}`),
      fix: ({ suggestion }, { wordsColumn }) =>
        `Write the number alone${suggestion === null ? "" : `, such as ${suggestion}`}; words go to ${wordsColumn}.`,
    },
  },
});
