import type { Accepts } from "./accepts.ts";
import { isBlank, type RawCell } from "./cell.ts";
import { parseDocumentNumber } from "./document-number.ts";
import { parseDay } from "./parse-day.ts";
import { parseListOption } from "./parse-list.ts";
import { parseNumber } from "./parse-number.ts";
import { cleanText } from "./text.ts";

/**
 * What a cell means, or why it means nothing. `suggestion` is the one correction that is possible, in the words in
 * which it would be typed; null when there is none or more than one.
 */
export type ParsedCell =
  | { readonly state: "blank" }
  | { readonly state: "value"; readonly value: string | number }
  | { readonly state: "invalid"; readonly problem: CellProblem; readonly suggestion: string | null };

export type CellProblem =
  | "number-expected"
  | "number-ambiguous"
  | "number-range"
  | "number-whole"
  | "date-expected"
  | "not-in-list"
  | "text-too-long"
  | "document-number-expected";

const blank: ParsedCell = { state: "blank" };

/** Reads one cell as Vietnamese officials type it (FORMS 5). Never throws, whatever was pasted. */
export function parseCell(raw: RawCell, accepts: Accepts): ParsedCell {
  if (isBlank(raw) || (typeof raw === "string" && cleanText(raw) === "")) return blank;
  switch (accepts.kind) {
    case "number":
      return parseNumber(raw, accepts);
    case "date":
      return parseDay(raw);
    case "list":
      return parseListOption(raw, accepts.options);
    case "document-number":
      return parseDocumentNumber(raw);
    case "text":
      return parseText(raw, accepts.maxLength);
  }
}

/** @param maxLength in characters after cleaning */
function parseText(raw: RawCell, maxLength: number): ParsedCell {
  const value = cleanText(String(raw));
  if (value.length > maxLength) return { state: "invalid", problem: "text-too-long", suggestion: null };
  return { state: "value", value };
}
