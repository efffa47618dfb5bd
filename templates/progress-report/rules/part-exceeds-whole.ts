import { type Entry, numberOf } from "../../entry.ts";
import { formatNumber } from "../../format-number.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineReportRule, type Hit, hitOn } from "../../rule.ts";
import { sources } from "../sources.ts";

type Part = { readonly value: number; readonly whole: string; readonly wholeValue: number };

/** A part of an amount is not larger than the whole. Which rows are parts of which, on one base, is in the plan notes. */
export const partExceedsWhole = defineReportRule<Part>({
  id: "part-exceeds-whole",
  severity: "warning",
  source: sources.indicators,
  example: {
    vi: { wrong: "Chỉ tiêu III.2 ghi 1,8; Chỉ tiêu III.2.1 ghi 2,1", right: "phần không lớn hơn tổng" },
    en: { wrong: "Chỉ tiêu III.2 says 1,8; Chỉ tiêu III.2.1 says 2,1", right: "the part is not above the whole" },
  },
  reads: ["actual"],
  check(entries, { notes }) {
    const byRow = new Map(entries.map((entry) => [entry.row.id, entry]));
    return notes
      .filter(({ effect }) => effect === "part-of-whole")
      .flatMap(({ rows: [whole, ...parts] }) =>
        parts.flatMap((part) => exceeding(byRow.get(part), byRow.get(whole ?? ""))),
      );
  },
  words: {
    vi: {
      title: () => "Phần lớn hơn tổng",
      received: ({ value, whole, wholeValue }, { row }) =>
        `${row} ghi ${formatNumber(value)}; ${whole} ghi ${formatNumber(wholeValue)}`,
      expected: ({ whole }, { row }) => `${row} không lớn hơn ${whole}, vì là một phần của dòng đó`,
      fix: () => `Kiểm tra cách tính của hai dòng; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "A part is larger than the whole",
      received: ({ value, whole, wholeValue }, { row }) =>
        `${row}: ${formatNumber(value)}; ${whole}: ${formatNumber(wholeValue)}`,
      expected: ({ whole }, { row }) => `${row} not above ${whole}, of which it is a part`,
      fix: () => `Check how the two rows are computed, ${en.orGiveReason}`,
    },
  },
});

function exceeding(part: Entry | undefined, whole: Entry | undefined): readonly Hit<Part>[] {
  const value = part ? numberOf(part, "actual") : null;
  const wholeValue = whole ? numberOf(whole, "actual") : null;
  if (!part || !whole || value === null || wholeValue === null || value <= wholeValue) return [];
  return [hitOn(part.row, ["actual"], { value, whole: whole.row.label, wholeValue })];
}
