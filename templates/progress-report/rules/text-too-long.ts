import { longestDocumentCell } from "../../document-number.ts";
import { formatNumber } from "../../format-number.ts";
import { defineCellRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/** "Cải tiến biểu mẫu, báo cáo ngắn gọn, súc tích": a cell is no annex. */
export const textTooLong = defineCellRule<{ length: number; most: number }>({
  id: "text-too-long",
  severity: "error",
  source: sources.shortReports,
  example: {
    vi: { wrong: "dán cả báo cáo vào một ô", right: "vài câu nêu kết quả" },
    en: { wrong: "a whole report pasted into a cell", right: "a few sentences on the result" },
  },
  on: "invalid",
  check({ entry, column, cell }) {
    if (cell.state !== "invalid" || cell.problem !== "text-too-long") return null;
    const accepts = entry.row.accepts[column];
    const most = accepts?.kind === "text" ? accepts.maxLength : longestDocumentCell;
    return { length: String(entry.raw[column]).length, most };
  },
  words: {
    vi: {
      title: () => "Nội dung quá dài",
      received: ({ length }) => `${formatNumber(length)} ký tự`,
      expected: ({ most }) => `không quá ${formatNumber(most)} ký tự`,
      fix: () => "Rút gọn, chỉ nêu kết quả chính; phần còn lại gửi kèm theo văn bản.",
    },
    en: {
      title: () => "The text is too long",
      received: ({ length }) => `${formatNumber(length)} characters`,
      expected: ({ most }) => `at most ${formatNumber(most)} characters`,
      fix: () => "Keep to the main results; send the rest with the paper.",
    },
  },
});
