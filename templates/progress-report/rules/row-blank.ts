import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineBlankRule } from "../../rule.ts";
import { mainColumn } from "../answers.ts";
import { missingColumns } from "../required-columns.ts";
import { sources } from "../sources.ts";
import { nameWanted, type Wanted, wantedBy } from "../wanted.ts";

/** Every row that is owed is answered; an answer may be that there is no figure yet, with the reason. */
export const rowBlank = defineBlankRule<{ column: string; wanted: Wanted }>({
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
    if (!owed || !entry.blank || missingColumns(entry, period).length === 0) return null;
    const column = mainColumn(entry);
    return { column, wanted: wantedBy(entry.row.accepts[column]) };
  },
  words: {
    vi: {
      title: () => "Dòng này chưa có báo cáo",
      received: (_, { row }) => `${row}: trống cả dòng`,
      expected: ({ column, wanted }, about) => nameWanted(column, wanted, about, vi),
      fix: ({ column, wanted }, about) =>
        wanted === "number"
          ? `Ghi ${about.column(column)}; chưa có số liệu thì ghi lý do ở ${about.wordsColumn}.`
          : `Chọn ${about.column(column)} trong danh sách, rồi ghi các ô còn lại của dòng.`,
    },
    en: {
      title: () => "This row is not answered",
      received: (_, { row }) => `${row}: the whole row is empty`,
      expected: ({ column, wanted }, about) => nameWanted(column, wanted, about, en),
      fix: ({ column, wanted }, about) =>
        wanted === "number"
          ? `Write ${about.column(column)}; while there is no figure, give the reason in ${about.wordsColumn}.`
          : `Choose ${about.column(column)} from the list, then fill in the rest of the row.`,
    },
  },
});
