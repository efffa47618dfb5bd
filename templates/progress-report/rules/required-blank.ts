import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineBlankRule } from "../../rule.ts";
import { missingColumns } from "../required-columns.ts";
import { sources } from "../sources.ts";
import { nameWanted, type Wanted, wantedBy } from "../wanted.ts";

/** What a row that was begun still lacks, once for the row (FORMS 1 and 2). */
export const requiredBlank = defineBlankRule<{ missing: readonly string[]; wanted: readonly Wanted[] }>({
  id: "required-blank",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "Kết quả thực hiện trống", right: "0, nếu chưa có kết quả nào" },
    en: { wrong: "no actual figure", right: "0, while nothing is reached" },
  },
  sample: { missing: ["actual"], wanted: ["number"] },
  reads: ["status", "actual"],
  marks: ({ missing }) => missing,
  check(entry, { period }) {
    const missing = entry.blank ? [] : missingColumns(entry, period);
    const wanted = missing.map((column) => wantedBy(entry.row.accepts[column]));
    return missing.length > 0 ? { missing, wanted } : null;
  },
  words: {
    vi: {
      title: ({ missing }) =>
        missing.length === 1 ? "Ô này chưa có nội dung" : `Dòng này còn ${missing.length} ô trống`,
      received: ({ missing }, about) => `${about.row}: ${vi.and(missing.map(about.column))} trống`,
      expected: ({ missing, wanted }, about) =>
        vi.and(missing.map((key, i) => nameWanted(key, wanted[i] ?? "", about, vi))),
      fix: ({ missing, wanted }, about) =>
        missing.includes("actual") && wanted.includes("number")
          ? `Ghi số; chưa có số liệu thì ghi lý do ở ${about.wordsColumn}.`
          : `Ghi ${vi.and(missing.map(about.column))}.`,
    },
    en: {
      title: ({ missing }) =>
        missing.length === 1 ? "This cell is empty" : `${missing.length} cells of this row are empty`,
      received: ({ missing }, about) => `${about.row}: ${en.and(missing.map(about.column))} empty`,
      expected: ({ missing, wanted }, about) =>
        en.and(missing.map((key, i) => nameWanted(key, wanted[i] ?? "", about, en))),
      fix: ({ missing, wanted }, about) =>
        missing.includes("actual") && wanted.includes("number")
          ? `Write the figure; while there is none, give the reason in ${about.wordsColumn}.`
          : `Write ${en.and(missing.map(about.column))}.`,
    },
  },
});
