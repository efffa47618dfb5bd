import { numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineRowRule } from "../../rule.ts";
import { formatTarget } from "../../target.ts";
import { indicatorOf } from "../answers.ts";
import { lastWith } from "../before.ts";
import { sources } from "../sources.ts";

/** A slipped comma or another unit multiplies by ten at least. */
const TOO_MANY_TIMES = 10;

/**
 * A first value, or a forecast, of more than ten times the target. Once there is an earlier value, `large-change`
 * judges by it. On trial until a year has shown how often a target is surpassed so far in earnest.
 */
export const farFromTarget = defineRowRule<{ column: string; value: number; target: string }>({
  id: "far-from-target",
  severity: "warning",
  trial: true,
  source: sources.indicators,
  example: {
    vi: { wrong: "11.000 khi phải đạt ≥ 1.100", right: "1.100" },
    en: { wrong: "11.000 with a target of ≥ 1.100", right: "1.100" },
  },
  reads: ["actual", "forecast"],
  marks: ({ column }) => [column],
  check(entry, context) {
    const target = indicatorOf(entry)?.target;
    const bound = (target?.value ?? 0) * TOO_MANY_TIMES;
    if (!target || bound <= 0) return null;
    const exceeds = (column: string) => (numberOf(entry, column) ?? 0) > bound;
    const judged = exceeds("actual") ? (lastWith("actual", entry, context) ? null : "actual") : "forecast";
    const value = judged === null || !exceeds(judged) ? null : numberOf(entry, judged);
    return judged === null || value === null ? null : { column: judged, value, target: formatTarget(target) };
  },
  words: {
    vi: {
      title: () => "Số khác xa kết quả phải đạt",
      received: ({ column, value }, about) => `${about.row}: ${about.column(column)} ${formatNumber(value)}`,
      expected: ({ target }) => `số không quá ${TOO_MANY_TIMES} lần kết quả phải đạt (${target})`,
      fix: () => `Kiểm tra dấu phẩy và đơn vị tính; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "A figure far from the target",
      received: ({ column, value }, about) => `${about.row}: ${about.column(column)} ${formatNumber(value)}`,
      expected: ({ target }) => `at most ${TOO_MANY_TIMES} times the target (${target})`,
      fix: () => `Check the comma and the unit, ${en.orGiveReason}`,
    },
  },
});
