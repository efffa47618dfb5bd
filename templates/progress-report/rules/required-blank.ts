import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineBlankRule } from "../../rule.ts";
import { missingColumns } from "../required-columns.ts";
import { sources } from "../sources.ts";

/** What a row that was begun still lacks, once for the row (FORMS 1 and 2). */
export const requiredBlank = defineBlankRule<{ missing: readonly string[] }>({
  id: "required-blank",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "Kết quả thực hiện trống", right: "0, nếu chưa có kết quả nào" },
    en: { wrong: "no actual figure", right: "0, while nothing is reached" },
  },
  sample: { missing: ["actual"] },
  reads: ["status", "actual"],
  marks: ({ missing }) => missing,
  check(entry, { period }) {
    const missing = entry.blank ? [] : missingColumns(entry, period);
    return missing.length > 0 ? { missing } : null;
  },
  words: {
    vi: {
      title: ({ missing }) =>
        missing.length === 1 ? "Ô này chưa có nội dung" : `Dòng này còn ${missing.length} ô trống`,
      received: ({ missing }, about) => `${about.row}: ${vi.and(missing.map(about.column))} trống`,
      expected: ({ missing }, about) =>
        vi.and(missing.map((key) => (key === "actual" ? `${about.column(key)}, kể cả khi bằng 0` : about.column(key)))),
      fix: ({ missing }, about) =>
        missing.includes("actual")
          ? `Ghi số; chưa có số liệu thì ghi lý do ở ${about.wordsColumn}.`
          : `Ghi ${vi.and(missing.map(about.column))}.`,
    },
    en: {
      title: ({ missing }) =>
        missing.length === 1 ? "This cell is empty" : `${missing.length} cells of this row are empty`,
      received: ({ missing }, about) => `${about.row}: ${en.and(missing.map(about.column))} empty`,
      expected: ({ missing }, about) =>
        en.and(missing.map((key) => (key === "actual" ? `${about.column(key)}, even if 0` : about.column(key)))),
      fix: ({ missing }, about) =>
        missing.includes("actual")
          ? `Write the figure; while there is none, give the reason in ${about.wordsColumn}.`
          : `Write ${en.and(missing.map(about.column))}.`,
    },
  },
});
