import { formatNumber } from "../../format-number.ts";
import { defineCellRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/** One comma and three digits are thousands to some and decimals to others: only who typed it knows (FORMS 5). */
export const numberAmbiguous = defineCellRule<{ typed: string; thousands: number; decimal: number; unit: string }>({
  id: "number-ambiguous",
  severity: "error",
  source: sources.ownTemplate,
  example: { wrong: "1,100", right: "1.100" },
  check({ entry, column, cell }) {
    const accepts = entry.row.accepts[column];
    if (cell.state !== "invalid" || cell.problem !== "number-ambiguous" || accepts?.kind !== "number") return null;
    const typed = String(entry.raw[column]).trim();
    const decimal = Number(typed.replace(",", "."));
    return { typed, thousands: Number(typed.replace(",", "")), decimal, unit: accepts.unit };
  },
  words: {
    vi: {
      title: ({ thousands, decimal }) => `Chưa rõ là ${formatNumber(thousands)} hay ${formatNumber(decimal)}`,
      received: ({ typed }) => `“${typed}”`,
      expected: ({ unit, thousands }) => `${unit === "" ? "một số" : `số ${unit}`}, ví dụ ${formatNumber(thousands)}`,
      fix: ({ thousands, decimal }) =>
        `Ghi ${thousands} nếu dấu phẩy ngăn hàng nghìn; ghi ${formatNumber(decimal)} nếu là số thập phân.`,
    },
    en: {
      title: ({ thousands, decimal }) => `${formatNumber(thousands)} or ${formatNumber(decimal)}?`,
      received: ({ typed }) => `“${typed}”`,
      expected: ({ unit, thousands }) =>
        `a number${unit === "" ? "" : ` (${unit})`}, such as ${formatNumber(thousands)}`,
      fix: ({ thousands, decimal }) =>
        `Write ${thousands} if the comma stands between thousands, ${formatNumber(decimal)} if it is a decimal comma.`,
    },
  },
  sample: { typed: "1,100", thousands: 1100, decimal: 1.1, unit: "người" },
});
