import { isEmpty } from "../../entry.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** A recurring task counts as done in a period by what it brought, not by being said to be under way. */
export const recurringWithoutResult = defineRowRule<Record<never, never>>({
  id: "recurring-without-result",
  severity: "error",
  source: sources.resultsNotProgress,
  example: {
    vi: { wrong: "Có kết quả trong kỳ, Kết quả đã đạt trống", right: "đã tập huấn 1.200 cán bộ cấp xã" },
    en: { wrong: "With a result this period, no result told", right: "1.200 commune officials trained" },
  },
  reads: ["resultReached", "status"],
  marks: ["resultReached"],
  check: (entry) => (statusOf(entry) === "with-result" && isEmpty(entry, "resultReached") ? {} : null),
  words: {
    vi: {
      title: () => "Có kết quả nhưng chưa nêu kết quả",
      received: (_, { row, option, column }) => `${row}: ${option("with-result")}, ${column("resultReached")} trống`,
      expected: (_, { period }) => `kết quả đạt được trong ${period}`,
      fix: (_, { option, column }) => `Ghi ${column("resultReached")}, hoặc chọn ${option("no-result")}.`,
    },
    en: {
      title: () => "A result is claimed but not told",
      received: (_, { row, option, column }) => `${row}: ${option("with-result")}, ${column("resultReached")} empty`,
      expected: (_, { period }) => `what was reached in ${period}`,
      fix: (_, { option, column }) => `Write ${column("resultReached")}, or choose ${option("no-result")}.`,
    },
  },
});
