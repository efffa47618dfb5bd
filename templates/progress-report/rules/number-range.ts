import { formatNumber } from "../../format-number.ts";
import { defineCellRule } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { hundredthMeant } from "../hundredth-meant.ts";
import { sources } from "../sources.ts";

/** A share lies from 0 to 100, an index from 0 to 1, a count is not negative, a duration has a day at least. */
export const numberRange = defineCellRule<{ typed: string; domain: string; min: number | null; max: number | null }>({
  id: "number-range",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "120 ở ô tỷ lệ %", right: "100" },
    en: { wrong: "120 in a percentage", right: "100" },
  },
  sample: { typed: "120", domain: "percent", min: 0, max: 100 },
  on: "invalid",
  check({ entry, column, cell }) {
    const accepts = entry.row.accepts[column];
    if (cell.state !== "invalid" || cell.problem !== "number-range" || accepts?.kind !== "number") return null;
    if (hundredthMeant(entry, column) !== null) return null;
    return { typed: showCell(entry.raw[column]), domain: accepts.domain, min: accepts.min, max: accepts.max };
  },
  words: {
    vi: {
      title: ({ domain }) => (domain === "percent" ? "Tỷ lệ phải từ 0 đến 100" : "Số nằm ngoài khoảng có thể có"),
      received: ({ typed }) => typed,
      expected: ({ min, max }) => `số ${rangeInWords(min, max, "từ", "đến")}`,
      fix: ({ domain }, { wordsColumn }) =>
        domain === "percent"
          ? `Ghi lại tỷ lệ; phần vượt thì nêu ở ${wordsColumn}.`
          : "Kiểm tra dấu trừ, dấu phẩy và đơn vị tính, rồi ghi lại số.",
    },
    en: {
      title: ({ domain }) => (domain === "percent" ? "A share lies from 0 to 100" : "The number is out of range"),
      received: ({ typed }) => typed,
      expected: ({ min, max }) => `a number ${rangeInWords(min, max, "from", "to")}`,
      fix: ({ domain }, { wordsColumn }) =>
        domain === "percent"
          ? `Correct the share; what goes beyond it is told in ${wordsColumn}.`
          : "Check the sign, the comma and the unit, then write the number again.",
    },
  },
});

function rangeInWords(min: number | null, max: number | null, from: string, to: string): string {
  const lower = min === null ? "" : `${from} ${formatNumber(min)}`;
  return [lower, max === null ? "" : `${to} ${formatNumber(max)}`].filter((part) => part !== "").join(" ");
}
