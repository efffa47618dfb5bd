import { formatNumber } from "../../templates/format-number.ts";
import type { Correction, Target } from "../../templates/plan.ts";

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const SIGN = "(?:(≥|>|≤|<|ít nhất|tối thiểu) ?)?";
/** "15%", "ít nhất 4%-5%", anywhere in a clause. */
const SHARE = new RegExp(`${SIGN}(${NUMBER})%(?: ?- ?(${NUMBER})%)?`, "i");
/** "≥ 1.100", "Đặt hàng tối thiểu 03 bài toán lớn": a count is what is due only where the result begins with it. */
const COUNT = new RegExp(`^(?:(?:đạt|đặt hàng) )?${SIGN}(${NUMBER})()(?: (\\p{L}[^;.]*))?$`, "iu");

const OPERATORS: Readonly<Record<string, Target["operator"]>> = { ">": ">", "≤": "<=", "<": "<" };

/**
 * What a result cell sets to be reached. A share counts wherever it stands, a number of things only where the result
 * begins with it: "Xây dựng lộ trình hình thành ít nhất 02 Trung tâm" is a step, nothing to measure (DESIGN 12).
 * A figure without a sign is at least that much, which a correction says; a range is met from its lower end.
 * @returns a milestone when there is no figure
 */
export function planTarget(cell: string): { target: Target; corrections: readonly Correction[] } {
  const clause = cell.split("; ").find((each) => SHARE.test(each));
  const text = clause?.replace(/\.$/, "") ?? cell;
  const words = clause === undefined ? COUNT.exec(cell) : SHARE.exec(text);
  if (!words) return { target: milestone(cell), corrections: [] };
  const [, sign, number = "", upper = "", things] = words;
  const unit = clause === undefined ? (things?.replace(/ được .*$/, "") ?? null) : "%";
  const value = figureOf(number);
  const operator = OPERATORS[sign ?? ""] ?? ">=";
  const target: Target =
    upper === ""
      ? { text, kind: "threshold", operator, value, max: null, unit }
      : { text, kind: "range", operator, value, max: figureOf(upper), unit };
  return { target, corrections: sign === undefined ? [unsigned(target)] : [] };
}

function milestone(text: string): Target {
  return { text, kind: "milestone", operator: null, value: null, max: null, unit: null };
}

function unsigned({ text, value, unit }: Target): Correction {
  const amount = `${formatNumber(value ?? 0)}${unit === null || unit === "%" ? (unit ?? "") : ` ${unit}`}`;
  return { field: "target", was: text, now: `≥ ${amount}`, why: "Số không có dấu được hiểu là “ít nhất”." };
}

/** "1.100" is 1100, "0,63" is 0.63, "02" is 2. */
function figureOf(number: string): number {
  return Number(number.replaceAll(".", "").replace(",", "."));
}
