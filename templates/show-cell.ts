import type { RawCell } from "./cell.ts";
import { formatNumber } from "./format-number.ts";
import { cleanText } from "./text.ts";

/** Longer contents are cut: a finding quotes a cell so that it is recognised. */
const longest = 80;

/** What stands in a cell, as a finding quotes it; "" when it is empty. */
export function showCell(cell: RawCell | undefined): string {
  if (typeof cell === "number") return formatNumber(cell);
  return shorten(cleanText(String(cell ?? "")));
}

export function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
