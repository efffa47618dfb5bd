import { numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { definePeriodRule } from "../../rule.ts";
import { indicatorOf } from "../answers.ts";
import { lastOfYearWith } from "../before.ts";
import { sources } from "../sources.ts";

/** What counts up from 1 January does not fall between two quarters of one year; levels and shares may. */
export const cumulativeFalls = definePeriodRule<{ value: number; previous: number }>({
  id: "cumulative-falls",
  severity: "warning",
  source: sources.indicators,
  example: {
    vi: { wrong: "28 sau khi kỳ trước là 31", right: "31 hoặc hơn" },
    en: { wrong: "28 after 31 in the previous period", right: "31 or more" },
  },
  reads: ["actual"],
  check(entry, context) {
    const value = numberOf(entry, "actual");
    if (indicatorOf(entry)?.measure !== "flow" || value === null) return null;
    const before = lastOfYearWith("actual", entry, context);
    const previous = before && numberOf(before.entry, "actual");
    return previous !== null && value < previous ? { value, previous } : null;
  },
  words: {
    vi: {
      title: () => "Số lũy kế thấp hơn kỳ trước",
      received: ({ value, previous }, { row }) => `${row}: ${formatNumber(value)} (kỳ trước ${formatNumber(previous)})`,
      expected: ({ previous }) => `số cộng dồn từ đầu năm, không thấp hơn ${formatNumber(previous)}`,
      fix: (_, { period }) => `Nếu đang ghi riêng số của ${period} thì cộng thêm số các quý trước; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "The running total has fallen",
      received: ({ value, previous }, { row }) =>
        `${row}: ${formatNumber(value)} (previous period ${formatNumber(previous)})`,
      expected: ({ previous }) => `the total since the year began, not below ${formatNumber(previous)}`,
      fix: (_, { period }) => `If this is the figure of ${period} alone, add the quarters before, ${en.orGiveReason}`,
    },
  },
});
