import type { NumberAccepted } from "./accepts.ts";
import type { RawCell } from "./cell.ts";
import { formatNumber } from "./format-number.ts";
import type { ParsedCell } from "./parse-cell.ts";
import { cleanText } from "./text.ts";

/**
 * Reads a number as typed: decimal comma, dots or spaces between thousands, a percent sign where the unit is a
 * share (FORMS 5). Both ways of writing are accepted where only one reading is possible ("0.95", "1,234.5");
 * "1,100" of a counted thing has two readings and asks back.
 */
export function parseNumber(raw: RawCell, accepts: NumberAccepted): ParsedCell {
  if (typeof raw === "number") return withinDomain(raw, accepts);
  if (typeof raw !== "string") return notANumber(null);
  const text = cleanText(raw).replace(/\u2212/g, "-");
  const bare = accepts.domain === "percent" ? text.replace(/\s*%$/, "") : text;
  const readings = readingsOf(bare);
  if (readings.length === 0) return notANumber(onlyNumberIn(text, accepts));
  const plausible =
    readings.length > 1 && accepts.domain !== "count" ? readings.filter((each) => fits(each, accepts)) : readings;
  if (plausible.length > 1) return { state: "invalid", problem: "number-ambiguous", suggestion: null };
  return withinDomain(plausible[0] ?? (readings[0] as number), accepts);
}

const DECIMAL = /^([+-]?\d+)(?:[.,](\d+))?$/;
const GROUPED = /^([+-]?[1-9]\d{0,2}(?:([. ])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/;
const ENGLISH = /^([+-]?[1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/;
const ENGLISH_WHOLE = /^[+-]?[1-9]\d{0,2}(?:,\d{3}){2,}$/;
/** One comma and exactly three digits: thousands to some, decimals to others. */
const EITHER = /^[+-]?[1-9]\d{0,2},\d{3}$/;

function readingsOf(text: string): readonly number[] {
  const number = (digits: string, fraction = "") => Number(`${digits.replace(/[., ]/g, "")}.${fraction || "0"}`);
  if (EITHER.test(text)) return [number(text), Number(text.replace(",", "."))];
  const grouped = GROUPED.exec(text);
  if (grouped) return [number(grouped[1] ?? "", grouped[3])];
  const english = ENGLISH.exec(text);
  if (english) return [number(english[1] ?? "", english[2])];
  if (ENGLISH_WHOLE.test(text)) return [number(text)];
  const decimal = DECIMAL.exec(text);
  return decimal ? [number(decimal[1] ?? "", decimal[2])] : [];
}

function fits(value: number, { min, max, domain }: NumberAccepted): boolean {
  const whole = domain !== "count" && domain !== "days" ? true : Number.isInteger(value);
  return whole && (min === null || value >= min) && (max === null || value <= max);
}

function withinDomain(value: number, accepts: NumberAccepted): ParsedCell {
  if (!Number.isFinite(value)) return notANumber(null);
  if (fits(value, accepts)) return { state: "value", value };
  const outside = (accepts.min !== null && value < accepts.min) || (accepts.max !== null && value > accepts.max);
  return { state: "invalid", problem: outside ? "number-range" : "number-whole", suggestion: null };
}

function notANumber(suggestion: string | null): ParsedCell {
  return { state: "invalid", problem: "number-expected", suggestion };
}

/** "khoảng 95%" holds one number that fits, so 95 can be offered; "từ 90 đến 95" holds two and nothing can. */
function onlyNumberIn(text: string, accepts: NumberAccepted): string | null {
  const found = text.match(/-?\d[\d.,]*/g) ?? [];
  if (found.length !== 1) return null;
  const readings = readingsOf((found[0] ?? "").replace(/[.,]$/, "")).filter((each) => fits(each, accepts));
  return readings.length === 1 ? formatNumber(readings[0] as number) : null;
}
