import type { NumberAccepted } from "./accepts.ts";
import type { RawCell } from "./cell.ts";
import { typedNumber } from "./format-number.ts";
import type { ParsedCell } from "./parse-cell.ts";
import { readingsOf } from "./read-digits.ts";
import { cleanText } from "./text.ts";

/**
 * Reads a number as typed: decimal comma, dots or spaces between thousands, a percent sign where the unit is a
 * share (FORMS 5). Both ways of writing are accepted where only one reading is possible ("0.95", "1,234.5");
 * "1,100" of a counted thing has two readings and asks back.
 */
export function parseNumber(raw: RawCell, accepts: NumberAccepted): ParsedCell {
  if (typeof raw === "number") return withinDomain(raw, accepts);
  if (typeof raw !== "string") return notANumber(null);
  const text = plainMinus(cleanText(raw));
  return readNumber(text, accepts) ?? notANumber(onlyNumberIn(text, accepts));
}

/** Word writes a minus as a dash. */
export function plainMinus(text: string): string {
  return text.replace(/^[\u2212\u2013]/, "-");
}

/** @returns null when the text is more than a number, or none */
function readNumber(text: string, accepts: NumberAccepted): ParsedCell | null {
  const { usual, other } = readingsOf(accepts.domain === "percent" ? text.replace(/\s*%$/, "") : text);
  if (usual === null || !Number.isFinite(usual)) return null;
  if (other === null) return withinDomain(usual, accepts);
  return other.certain ? ofEqualReadings(usual, other.value, accepts) : ofUsualReading(usual, other.value, accepts);
}

/** "1,100": thousands to some, decimals to others; only what the row can hold decides. */
function ofEqualReadings(thousands: number, decimal: number, accepts: NumberAccepted): ParsedCell {
  const both = { state: "invalid", problem: "number-ambiguous", suggestion: null } as const;
  if (accepts.domain === "count") return both;
  const plausible = [thousands, decimal].filter((each) => fits(each, accepts));
  return plausible.length > 1 ? both : withinDomain(plausible[0] ?? decimal, accepts);
}

/** "95.125": a dot stands between thousands, unless the row cannot hold so many. */
function ofUsualReading(thousands: number, decimal: number, accepts: NumberAccepted): ParsedCell {
  const onlyDecimalFits = !fits(thousands, accepts) && fits(decimal, accepts);
  return withinDomain(onlyDecimalFits ? decimal : thousands, accepts);
}

function fits(value: number, { min, max, domain }: NumberAccepted): boolean {
  const whole = domain !== "count" || Number.isInteger(value);
  return whole && (min === null || value >= min) && (max === null || value <= max);
}

function withinDomain(typed: number, accepts: NumberAccepted): ParsedCell {
  if (!Number.isFinite(typed)) return notANumber(null);
  // Sums made in Excel carry errors in the last digits: 0.1 + 0.2 is meant as 0,3.
  const value = Number.isInteger(typed) ? typed : Number(typed.toPrecision(14));
  if (fits(value, accepts)) return { state: "value", value };
  const outside = (accepts.min !== null && value < accepts.min) || (accepts.max !== null && value > accepts.max);
  return { state: "invalid", problem: outside ? "number-range" : "number-whole", suggestion: null };
}

function notANumber(suggestion: string | null): ParsedCell {
  return { state: "invalid", problem: "number-expected", suggestion };
}

/** Words and signs after which the number that follows is a bound or a difference, not the value. */
const NOT_THE_VALUE = /trên|dưới|hơn|gần|quá|tối thiểu|tối đa|ít nhất|nhiều nhất|tăng|giảm|thêm|còn|[<>≥≤±]/i;

/** "khoảng 95%" holds one number that fits, so 95 can be offered; "từ 90 đến 95" holds two and nothing can. */
function onlyNumberIn(text: string, accepts: NumberAccepted): string | null {
  if (text.length > 200 || NOT_THE_VALUE.test(text)) return null;
  if (text.includes("%") && accepts.domain !== "percent") return null;
  const found = text.match(/-?\d[\d.,]*/g) ?? [];
  if (found.length !== 1) return null;
  const parsed = readNumber((found[0] ?? "").replace(/[.,]+$/, ""), accepts);
  return parsed?.state === "value" ? typedNumber(parsed.value as number) : null;
}
