import type { RawCell } from "./cell.ts";
import type { ParsedCell } from "./parse-cell.ts";

/** Which family a number follows: party `27-KH/BCĐTP`, state `1231/KH-UBND`, law `98/2023/QH15` (FORMS 5). */
export type DocumentNumberForm = "party" | "state" | "law";

const U = "[A-ZĐ][A-Za-zĐ0-9&.]*";
const FORMS: readonly (readonly [DocumentNumberForm, RegExp])[] = [
  ["party", new RegExp(`^(?<number>\\d{1,5})-(?<kind>[A-ZĐ][A-Za-zĐ]{1,5})/(?<body>${U}(?:-${U})*)$`, "u")],
  ["law", /^(?<number>\d{1,4})\/(?<year>(?:19|20)\d{2})\/(?<body>QH\d{1,2}|UBTVQH\d{1,2})$/u],
  [
    "state",
    new RegExp(`^(?<number>\\d{1,5}[a-z]?)/(?:(?<year>(?:19|20)\\d{2})/)?(?<kind>${U})-(?<body>${U}(?:-${U})*)$`, "u"),
  ],
];

export interface DocumentNumber {
  readonly form: DocumentNumberForm;
  readonly year: string | null;
  /** "KH", "NĐ"; in a state letter the body itself stands here; null for laws. */
  readonly kind: string | null;
  readonly body: string;
}

/** A cell may hold several numbers; none is longer than this together. */
export const longestDocumentCell = 500;

/** One spelling of a number: NFC, Đ for Ð, plain dashes, no "Số", no full stop, no spaces around - and /. */
export function cleanDocumentNumber(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u00D0/g, "Đ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[\u00A0\s]+/g, " ")
    .trim()
    .replace(/^Số\s*:?\s*/i, "")
    .replace(/[\s.,;]+$/, "")
    .replace(/\s*([-/])\s*/g, "$1");
}

/** The parts of a number that keeps to one of the forms; null when it keeps to none. */
export function readDocumentNumber(cleaned: string): DocumentNumber | null {
  for (const [form, pattern] of FORMS) {
    const { year = null, kind = null, body } = pattern.exec(cleaned)?.groups ?? {};
    if (body !== undefined) return { form, year, kind, body };
  }
  return null;
}

export function documentNumberForm(cleaned: string): DocumentNumberForm | null {
  return readDocumentNumber(cleaned)?.form ?? null;
}

/** The single numbers of a cell: "15/KH-UBND; 16/KH-UBND", "15/KH-UBND ngày 05/9/2026". */
export function documentNumbersIn(text: string): readonly string[] {
  return text
    .split(/[;\n]|,\s|\svà\s/)
    .map((part) => cleanDocumentNumber(part.replace(/(^|\s)(?:ký )?ngày\s.*$/i, "")))
    .filter((part) => part !== "");
}

/**
 * Reads a paper's number. Only a cell without any number-like text is invalid; a form that is merely unusual stays
 * a value, since police, army and unions number differently, and a rule warns (FORMS 5).
 */
export function parseDocumentNumber(raw: RawCell): ParsedCell {
  const value = String(raw)
    .split("\n")
    .map(cleanDocumentNumber)
    .filter((line) => line !== "")
    .join("\n");
  if (!/\d/.test(value)) return { state: "invalid", problem: "document-number-expected", suggestion: null };
  if (value.length > longestDocumentCell) return { state: "invalid", problem: "text-too-long", suggestion: null };
  return { state: "value", value };
}
