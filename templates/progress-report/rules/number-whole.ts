import { defineCellRule } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { sources } from "../sources.ts";

/** Enterprises, papers and people are counted in whole numbers. */
export const numberWhole = defineCellRule<{ typed: string; unit: string }>({
  id: "number-whole",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "12,5 doanh nghiệp", right: "12" },
    en: { wrong: "12,5 enterprises", right: "12" },
  },
  on: "invalid",
  check({ entry, column, cell }) {
    const accepts = entry.row.accepts[column];
    if (cell.state !== "invalid" || cell.problem !== "number-whole" || accepts?.kind !== "number") return null;
    return { typed: showCell(entry.raw[column]), unit: accepts.unit };
  },
  words: {
    vi: {
      title: () => "Số đếm phải là số nguyên",
      received: ({ typed }) => typed,
      expected: ({ unit }) => (unit === "" ? "số nguyên" : `số nguyên, đơn vị tính ${unit}`),
      fix: () => "Ghi số nguyên; kiểm tra dấu phẩy và đơn vị tính.",
    },
    en: {
      title: () => "A count is a whole number",
      received: ({ typed }) => typed,
      expected: ({ unit }) => (unit === "" ? "a whole number" : `a whole number, unit ${unit}`),
      fix: () => "Write a whole number; check the comma and the unit.",
    },
  },
});
