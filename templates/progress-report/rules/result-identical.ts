import { textOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { periodName } from "../../period.ts";
import { definePeriodRule } from "../../rule.ts";
import { shorten } from "../../show-cell.ts";
import { sameWords } from "../../text.ts";
import { statusOf } from "../answers.ts";
import { lastWith } from "../before.ts";
import { sources } from "../sources.ts";

/** While work goes on, a quarter brings something to tell. What is completed may keep its words. */
export const resultIdentical = definePeriodRule<{ text: string; before: string }>({
  id: "result-identical",
  severity: "warning",
  source: sources.resultsNotProgress,
  example: {
    vi: { wrong: "chép nguyên kết quả kỳ trước", right: "nêu việc đã làm thêm trong kỳ" },
    en: { wrong: "last period's result copied", right: "what was done since" },
  },
  reads: ["resultReached", "status"],
  marks: ["resultReached"],
  check(entry, context) {
    const status = statusOf(entry);
    const text = status === "in-progress" || status === "with-result" ? textOf(entry, "resultReached") : null;
    const before = text === null ? null : lastWith("resultReached", entry, context);
    if (text === null || !before) return null;
    const same = sameWords(textOf(before.entry, "resultReached") ?? "", text);
    return same ? { text, before: periodName(before.period) } : null;
  },
  words: {
    vi: {
      title: () => "Nội dung giống hệt kỳ trước",
      received: ({ text }, { row }) => `${row}: “${shorten(text)}”`,
      expected: ({ before }) => `kết quả mới so với ${before}`,
      fix: () => `Nêu việc đã làm thêm trong kỳ; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "The same words as last time",
      received: ({ text }, { row }) => `${row}: “${shorten(text)}”`,
      expected: ({ before }) => `what is new since ${before}`,
      fix: () => `Tell what was done in this period, ${en.orGiveReason}`,
    },
  },
});
