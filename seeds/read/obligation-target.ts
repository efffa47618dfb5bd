import type { Correction, Target } from "../../templates/plan.ts";

const RANGE = /từ (\d+)% đến (\d+)%/;
const FIGURE = /(\d+)%/;

/**
 * The figure of an obligation, from its own words ("tối thiểu 90% quy trình"); always percent in these documents.
 * A range is met from its lower end, a figure without a sign is at least that much, which a correction says (DESIGN 12).
 */
export function obligationTarget(text: string): { target: Target; corrections: readonly Correction[] } {
  const range = RANGE.exec(text);
  if (range) {
    const [value, max] = [Number(range[1]), Number(range[2])];
    return { target: { text, kind: "range", operator: ">=", value, max, unit: "%" }, corrections: [] };
  }
  const value = Number(FIGURE.exec(text)?.[1]);
  const signed = /trên|tối thiểu/.test(text);
  const operator = text.startsWith("trên") ? ">" : ">=";
  return {
    target: { text, kind: "threshold", operator, value, max: null, unit: "%" },
    corrections: signed
      ? []
      : [{ field: "target", was: text, now: `≥ ${value}%`, why: "Số không có dấu được hiểu là “ít nhất”." }],
  };
}
