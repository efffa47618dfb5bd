import { textOf } from "../../entry.ts";
import { defineCellRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { saysSomething } from "../filler.ts";
import { sources } from "../sources.ts";

/** "Từ báo cáo tiến độ sang báo cáo kết quả": where work has begun, the result says what there is. */
export const placeholderResult = defineCellRule<{ typed: string }>({
  id: "placeholder-result",
  severity: "error",
  source: sources.resultsNotProgress,
  example: {
    vi: { wrong: "đang thực hiện", right: "đã trình dự thảo Đề án, lấy ý kiến 12 sở, ngành" },
    en: { wrong: "in progress", right: "draft submitted, 12 departments consulted" },
  },
  on: ["text"],
  check({ entry, column }) {
    const status = statusOf(entry);
    const begun = status === "in-progress" || status === "done" || status === "with-result";
    const typed = column === "resultReached" && begun ? textOf(entry, column) : null;
    return typed === null || saysSomething(typed) ? null : { typed };
  },
  words: {
    vi: {
      title: () => "Kết quả còn ghi chung chung",
      received: ({ typed }) => `“${typed}”`,
      expected: () => "việc đã làm được, sản phẩm hoặc số liệu cụ thể trong kỳ",
      fix: () => "Nêu việc đã xong đến ngày chốt số liệu, ví dụ văn bản đã ban hành, số người đã tập huấn.",
    },
    en: {
      title: () => "The result says nothing definite",
      received: ({ typed }) => `“${typed}”`,
      expected: () => "what was done: a product or a figure of the period",
      fix: () => "Say what was done by the cut-off date, such as papers issued or people trained.",
    },
  },
});
