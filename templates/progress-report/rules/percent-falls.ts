import { numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { definePeriodRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { lastWith } from "../before.ts";
import { looksLikeFraction } from "../looks-like-fraction.ts";
import { sources } from "../sources.ts";

/** Work done stays done. What was completed and is so no longer, and 0,6 for 60 %, have rules of their own. */
export const percentFalls = definePeriodRule<{ percent: number; previous: number }>({
  id: "percent-falls",
  severity: "warning",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "40% sau khi kỳ trước là 60%", right: "60% hoặc hơn" },
    en: { wrong: "40% after 60% in the previous period", right: "60% or more" },
  },
  reads: ["percent", "status"],
  check(entry, context) {
    const percent = numberOf(entry, "percent");
    const before = percent === null ? null : lastWith("percent", entry, context);
    const previous = before && numberOf(before.entry, "percent");
    if (percent === null || !before || previous === null || percent >= previous) return null;
    const explained = statusOf(before.entry) === "done" || looksLikeFraction(percent, previous);
    return explained ? null : { percent, previous };
  },
  words: {
    vi: {
      title: () => "Tỷ lệ hoàn thành thấp hơn kỳ trước",
      received: ({ percent, previous }, { row }) =>
        `${row}: ${formatNumber(percent)}% (kỳ trước ${formatNumber(previous)}%)`,
      expected: ({ previous }) => `không thấp hơn ${formatNumber(previous)}%`,
      fix: (_, { column }) => `Kiểm tra ${column("percent")}; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "The percentage has fallen",
      received: ({ percent, previous }, { row }) =>
        `${row}: ${formatNumber(percent)}% (previous period ${formatNumber(previous)}%)`,
      expected: ({ previous }) => `not below ${formatNumber(previous)}%`,
      fix: (_, { column }) => `Check ${column("percent")}, ${en.orGiveReason}`,
    },
  },
});
