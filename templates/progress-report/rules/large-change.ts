import { numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { definePeriodRule } from "../../rule.ts";
import { indicatorOf } from "../answers.ts";
import { looksLikeFraction } from "../looks-like-fraction.ts";
import { plausibleRange } from "../plausible-range.ts";
import { sources } from "../sources.ts";

/**
 * A value far outside what its own history and its target make plausible: mostly a slipped comma or another unit.
 * How it is judged: `plausibleRange`. A percentage typed as a fraction and a total that fell have their own rules.
 */
export const largeChange = definePeriodRule<{ value: number; previous: number; low: number; high: number }>({
  id: "large-change",
  severity: "warning",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "6,1 sau khi kỳ trước là 0,58", right: "0,61" },
    en: { wrong: "6,1 after 0,58 in the previous period", right: "0,61" },
  },
  reads: ["actual"],
  check(entry, context) {
    const indicator = indicatorOf(entry);
    const value = numberOf(entry, "actual");
    const range = indicator && value !== null ? plausibleRange(entry, indicator, context) : null;
    if (indicator === null || value === null || range === null) return null;
    const { low, high, previous } = range;
    const explained = value < low && (indicator.measure === "flow" || looksLikeFraction(value, previous));
    return explained || (value >= low && value <= high) ? null : { value, previous, low, high };
  },
  words: {
    vi: {
      title: () => "Thay đổi lớn so với kỳ trước",
      received: ({ value, previous }, { row }) => `${row}: ${formatNumber(value)} (kỳ trước ${formatNumber(previous)})`,
      expected: ({ low, high }) =>
        `mức gần với các kỳ trước và kết quả phải đạt, khoảng ${rounded(low)} đến ${rounded(high)}`,
      fix: () => `Kiểm tra dấu phẩy và đơn vị tính; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "A large change",
      received: ({ value, previous }, { row }) =>
        `${row}: ${formatNumber(value)} (previous period ${formatNumber(previous)})`,
      expected: ({ low, high }) => `about ${rounded(low)} to ${rounded(high)}, by earlier periods and the target`,
      fix: () => `Check the comma and the unit, ${en.orGiveReason}`,
    },
  },
});

/** Two digits that count: a range of judgement shows no more. */
function rounded(value: number): string {
  return formatNumber(Number(value.toPrecision(2)));
}
