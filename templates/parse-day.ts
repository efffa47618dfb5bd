import type { RawCell } from "./cell.ts";
import { day } from "./day.ts";
import type { ParsedCell } from "./parse-cell.ts";
import { cleanText } from "./text.ts";

const NUMERIC = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;

/** Reads a day as typed, day before month: 05/9/2026, 5-9-2026, "ngày 05 tháng 9 năm 2026"; ISO from real dates. */
export function parseDay(raw: RawCell): ParsedCell {
  const value = typeof raw === "string" ? toIso(cleanText(raw)) : null;
  return value ? { state: "value", value } : { state: "invalid", problem: "date-expected", suggestion: null };
}

function toIso(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const match = NUMERIC.exec(text) ?? WORDS.exec(text);
  return match ? existing(match[3], match[2], match[1]) : null;
}

function existing(year = "", month = "", date = ""): string | null {
  if (month.length === 0 || Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31)
    return null;
  const parsed = day.safeParse(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return parsed.success ? parsed.data : null;
}
