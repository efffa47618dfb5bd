import { formatNumber, typedNumber } from "../../format-number.ts";
import { defineCellRule } from "../../rule.ts";
import { showCell } from "../../show-cell.ts";
import { hundredthMeant } from "../hundredth-meant.ts";
import { sources } from "../sources.ts";

/** 63 in a cell that counts from 0 to 1, or 9.500 in a percentage: a hundred times what was meant. */
export const fractionAsPercent = defineCellRule<{ typed: string; suggestion: string; max: number }>({
  id: "fraction-as-percent",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "63 ở ô chỉ số từ 0 đến 1", right: "0,63" },
    en: { wrong: "63 in an index from 0 to 1", right: "0,63" },
  },
  on: "invalid",
  check({ entry, column }) {
    const meant = hundredthMeant(entry, column);
    const accepts = entry.row.accepts[column];
    if (meant === null || accepts?.kind !== "number") return null;
    return { typed: showCell(entry.raw[column]), suggestion: typedNumber(meant), max: accepts.max ?? 0 };
  },
  words: {
    vi: {
      title: () => "Số lớn gấp 100 lần mức có thể có",
      received: ({ typed }) => `“${typed}”`,
      expected: ({ max }) => `số từ 0 đến ${formatNumber(max)}`,
      fix: ({ suggestion, typed, max }) =>
        `Ghi ${suggestion} ${max === 1 ? `nếu “${typed}” là tính theo phần trăm` : `nếu là ${suggestion}%`}; nếu không thì ghi lại số.`,
    },
    en: {
      title: () => "A hundred times what is possible",
      received: ({ typed }) => `“${typed}”`,
      expected: ({ max }) => `a number from 0 to ${formatNumber(max)}`,
      fix: ({ suggestion, typed, max }) =>
        `Write ${suggestion} ${max === 1 ? `if “${typed}” was meant in percent` : `for ${suggestion}%`}; otherwise correct it.`,
    },
  },
});
