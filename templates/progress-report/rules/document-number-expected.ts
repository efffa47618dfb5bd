import { defineCellRule } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { sources } from "../sources.ts";

/** "Đã ban hành" names no paper: without a number nobody finds it (FORMS 5). */
export const documentNumberExpected = defineCellRule<{ typed: string }>({
  id: "document-number-expected",
  severity: "error",
  source: sources.sixClear,
  example: {
    vi: { wrong: "đã ban hành", right: "1231/KH-UBND" },
    en: { wrong: "issued", right: "1231/KH-UBND" },
  },
  on: "invalid",
  check({ entry, column, cell }) {
    if (cell.state !== "invalid" || cell.problem !== "document-number-expected") return null;
    return { typed: showCell(entry.raw[column]) };
  },
  words: {
    vi: {
      title: () => "Ô này cần số, ký hiệu văn bản",
      received: ({ typed }) => `“${typed}”`,
      expected: () => "số, ký hiệu, ví dụ 1231/KH-UBND hoặc 27-KH/BCĐTP",
      fix: (_, { wordsColumn }) => `Ghi số, ký hiệu của văn bản; chưa có văn bản thì để trống và nêu ở ${wordsColumn}.`,
    },
    en: {
      title: () => "This cell needs a document number",
      received: ({ typed }) => `“${typed}”`,
      expected: () => "a number such as 1231/KH-UBND or 27-KH/BCĐTP",
      fix: (_, { wordsColumn }) =>
        `Write the paper's number; while there is none, leave it empty and say so in ${wordsColumn}.`,
    },
  },
});
