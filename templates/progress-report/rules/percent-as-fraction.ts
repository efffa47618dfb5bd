import { numberOf } from "../../entry.ts";
import type { CellInput } from "../../entry-index.ts";
import { formatNumber, typedNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { type CheckContext, defineCellRule } from "../../rule.ts";
import { indicatorOf, statusOf } from "../answers.ts";
import { lastWith } from "../before.ts";
import { looksLikeFraction } from "../looks-like-fraction.ts";
import { sources } from "../sources.ts";

/** 0,95 in a cell that counts in percent is usually 95 %, but may be true. */
export const percentAsFraction = defineCellRule<{ value: number; previous: number | null; suggestion: string }>({
  id: "percent-as-fraction",
  severity: "warning",
  source: sources.ownTemplate,
  example: { wrong: "0,95", right: "95" },
  on: ["number"],
  check(input, context) {
    const { entry, column } = input;
    const accepts = entry.row.accepts[column];
    const value = numberOf(entry, column);
    if (accepts?.kind !== "number" || accepts.domain !== "percent" || value === null) return null;
    const reference = referenceFor(input, context);
    if (reference === null || !looksLikeFraction(value, reference.value)) return null;
    return { value, previous: reference.previous, suggestion: typedNumber(Number((value * 100).toPrecision(14))) };
  },
  words: {
    vi: {
      title: () => "Tỷ lệ nhỏ bất thường",
      received: ({ value, previous }) =>
        `${formatNumber(value)}${previous === null ? "" : ` (kỳ trước ${formatNumber(previous)})`}`,
      expected: () => "tỷ lệ tính theo phần trăm",
      fix: ({ suggestion }) => `Ghi ${suggestion} nếu là ${suggestion}%; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "An unusually small percentage",
      received: ({ value, previous }) =>
        `${formatNumber(value)}${previous === null ? "" : ` (previous period ${formatNumber(previous)})`}`,
      expected: () => "a share in percent",
      fix: ({ suggestion }) => `Write ${suggestion} for ${suggestion}%, ${en.orGiveReason}`,
    },
  },
});

/**
 * What the percentage is held against: its own earlier value, else the target. A task's percentage is judged while
 * it is under way; beside the other statuses a fraction is a contradiction that has a rule of its own.
 */
function referenceFor(
  { entry, column }: CellInput,
  context: CheckContext,
): { value: number; previous: number | null } | null {
  if (column === "percent" && statusOf(entry) !== "in-progress") return null;
  const before = lastWith(column, entry, context);
  const previous = before ? numberOf(before.entry, column) : null;
  if (previous !== null && previous > 1) return { value: previous, previous };
  const target = column === "percent" ? 100 : (indicatorOf(entry)?.target.value ?? null);
  return target === null ? null : { value: target, previous };
}
