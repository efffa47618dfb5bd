import { defineBlankRule } from "../../rule.ts";
import { mainColumn } from "../answers.ts";
import { missingColumns } from "../required-columns.ts";
import { sources } from "../sources.ts";

/** Every row that is owed is answered; an answer may be that there is no figure yet, with the reason. */
export const rowBlank = defineBlankRule<{ column: string }>({
  id: "row-blank",
  severity: "error",
  source: sources.reporting,
  example: {
    vi: { wrong: "trống cả dòng", right: "số, hoặc lý do chưa có số" },
    en: { wrong: "the whole row is empty", right: "a figure, or why there is none" },
  },
  reads: ["status", "actual"],
  marks: ({ column }) => [column],
  check(entry, { period }) {
    const owed = entry.row.planRow !== null;
    return owed && entry.blank && missingColumns(entry, period).length > 0 ? { column: mainColumn(entry) } : null;
  },
  words: {
    vi: {
      title: () => "Dòng này chưa có báo cáo",
      received: (_, { row }) => `${row}: trống cả dòng`,
      expected: ({ column }, about) =>
        column === "actual" ? `${about.column(column)}, kể cả khi bằng 0` : about.column(column),
      fix: ({ column }, about) =>
        column === "actual"
          ? `Ghi ${about.column(column)}; chưa có số liệu thì ghi lý do ở ${about.wordsColumn}.`
          : `Chọn ${about.column(column)} trong danh sách, rồi ghi các ô còn lại của dòng.`,
    },
    en: {
      title: () => "This row is not answered",
      received: (_, { row }) => `${row}: the whole row is empty`,
      expected: ({ column }, about) =>
        column === "actual" ? `${about.column(column)}, even if 0` : about.column(column),
      fix: ({ column }, about) =>
        column === "actual"
          ? `Write ${about.column(column)}; while there is no figure, give the reason in ${about.wordsColumn}.`
          : `Choose ${about.column(column)} from the list, then fill in the rest of the row.`,
    },
  },
});
