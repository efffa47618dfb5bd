import type { RawCell } from "./cell.ts";
import { addDays, dayExists, formatDay } from "./day.ts";
import type { ParsedCell } from "./parse-cell.ts";
import { cleanText } from "./text.ts";

const NUMERIC = /^(?:ngày )?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/i;
const SHORT_YEAR = /^(?:ngày )?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})$/i;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;

/** Reads a day as typed, day before month: 05/9/2026, 5-9-2026, "ngày 05 tháng 9 năm 2026"; ISO from real dates. */
export function parseDay(raw: RawCell): ParsedCell {
  if (typeof raw === "number") return dayExpected(fromSerial(raw));
  if (typeof raw !== "string") return dayExpected(null);
  const text = cleanText(raw);
  const value = toIso(text);
  return value ? { state: "value", value } : dayExpected(likelyDay(text));
}

function dayExpected(likely: string | null): ParsedCell {
  return { state: "invalid", problem: "date-expected", suggestion: likely === null ? null : formatDay(likely) };
}

function toIso(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const match = NUMERIC.exec(text) ?? WORDS.exec(text);
  return match ? existing(match[3], match[2], match[1]) : null;
}

/** What can only be meant by 5/9/26 (this century) or 09/30/2026 (month first). */
function likelyDay(text: string): string | null {
  const full = NUMERIC.exec(text);
  if (full) return existing(full[3], full[1], full[2]);
  const short = SHORT_YEAR.exec(text);
  return short ? existing(`20${short[3]}`, short[2], short[1]) : null;
}

/** Excel counts days from 30/12/1899; a number without a date format may be one, if it lies in this century. */
function fromSerial(days: number): string | null {
  const likely = Number.isInteger(days) && days >= 36_526 && days <= 73_050;
  return likely ? addDays("1899-12-30", days) : null;
}

function existing(year = "", month = "", date = ""): string | null {
  if (!/^(19|20)/.test(year)) return null;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return dayExists(day) ? day : null;
}
