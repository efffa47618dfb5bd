import type { RawCell } from "./cell.ts";
import type { ParsedCell } from "./parse-cell.ts";

/** Which family a number follows: party `27-KH/BCĐTP`, state `1231/KH-UBND`, law `98/2023/QH15` (FORMS 5). */
export type DocumentNumberForm = "party" | "state" | "law";

const U = "[A-ZĐ][A-Za-zĐ0-9&.]*";
const FORMS: readonly (readonly [DocumentNumberForm, RegExp])[] = [
  ["party", new RegExp(`^(\\d{1,5})-([A-ZĐ][A-Za-zĐ]{1,5})/(${U}(?:-${U})*)$`, "u")],
  ["law", /^(\d{1,4})\/((?:19|20)\d{2})\/(QH\d{1,2}|UBTVQH\d{1,2})$/u],
  ["state", new RegExp(`^(\\d{1,5}[a-z]?)/(?:((?:19|20)\\d{2})/)?(${U})-(${U}(?:-${U})*)$`, "u")],
];

/** One spelling of a number: NFC, Đ for Ð, plain dashes, no "Số", no full stop, no spaces around - and /. */
export function cleanDocumentNumber(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u00D0/g, "Đ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00A0\s]+/g, " ")
    .trim()
    .replace(/^Số\s*:?\s*/i, "")
    .replace(/[.,;]+$/, "")
    .replace(/\s*([-/])\s*/g, "$1");
}

export function documentNumberForm(cleaned: string): DocumentNumberForm | null {
  return FORMS.find(([, pattern]) => pattern.test(cleaned))?.[0] ?? null;
}

/**
 * Reads a paper's number. Only a cell without any number-like text is invalid; a form that is merely unusual stays
 * a value, since police, army and unions number differently, and a rule warns (FORMS 5).
 */
export function parseDocumentNumber(raw: RawCell): ParsedCell {
  const value = cleanDocumentNumber(String(raw));
  if (!/\d/.test(value)) return { state: "invalid", problem: "document-number-expected", suggestion: null };
  return { state: "value", value };
}
