import { formatNumber, typedNumber } from "../../format-number.ts";
import { plainMinus } from "../../parse-number.ts";
import { defineCellRule } from "../../rule.ts";
import { cleanText } from "../../text.ts";
import { sources } from "../sources.ts";

type Readings = {
  readonly typed: string;
  readonly thousands: number;
  readonly decimal: number;
  readonly unit: string;
  /** Counts have no decimals: whoever meant them has to count again. */
  readonly domain: string;
};

/** One comma and three digits are thousands to some and decimals to others: only who typed it knows (FORMS 5). */
export const numberAmbiguous = defineCellRule<Readings>({
  id: "number-ambiguous",
  severity: "error",
  source: sources.ownTemplate,
  example: { wrong: "1,100", right: "1.100" },
  sample: { typed: "1,100", thousands: 1100, decimal: 1.1, unit: "người", domain: "count" },
  on: "invalid",
  check({ entry, column, cell }) {
    const accepts = entry.row.accepts[column];
    if (cell.state !== "invalid" || cell.problem !== "number-ambiguous" || accepts?.kind !== "number") return null;
    const typed = plainMinus(cleanText(String(entry.raw[column])));
    const decimal = Number(typed.replace(",", "."));
    return { typed, thousands: Number(typed.replace(",", "")), decimal, unit: accepts.unit, domain: accepts.domain };
  },
  words: {
    vi: {
      title: ({ thousands, decimal }) => `Chưa rõ là ${formatNumber(thousands)} hay ${formatNumber(decimal)}`,
      received: ({ typed }) => `“${typed}”`,
      expected: ({ unit, thousands }) =>
        `một số${unit === "" ? "" : `, đơn vị tính ${unit}`}, ví dụ ${formatNumber(thousands)}`,
      fix: ({ thousands, decimal, domain }) =>
        `Ghi ${thousands} nếu dấu phẩy ngăn hàng nghìn; ${domain === "count" ? "nếu không thì ghi lại số nguyên" : `ghi ${typedNumber(decimal)} nếu là số thập phân`}.`,
    },
    en: {
      title: ({ thousands, decimal }) => `${formatNumber(thousands)} or ${formatNumber(decimal)}?`,
      received: ({ typed }) => `“${typed}”`,
      expected: ({ unit, thousands }) =>
        `a number${unit === "" ? "" : ` (${unit})`}, such as ${formatNumber(thousands)}`,
      fix: ({ thousands, decimal, domain }) =>
        `Write ${thousands} if the comma stands between thousands; ${domain === "count" ? "otherwise write a whole number" : `write ${typedNumber(decimal)} if it is a decimal comma`}.`,
    },
  },
});
