import { formatNumber } from "./format-number.ts";
import type { Target } from "./plan.ts";

/**
 * Whether a value reaches a target; a range is met from its lower end (DESIGN 12).
 * @returns null where there is nothing to measure
 */
export function meetsTarget(target: Target, value: number): boolean | null {
  if (target.kind === "milestone" || target.value === null) return null;
  switch (target.operator) {
    case ">":
      return value > target.value;
    case "<=":
      return value <= target.value;
    case "<":
      return value < target.value;
    case "=":
      return value === target.value;
    default:
      return value >= target.value;
  }
}

/** Strictly better than the target asks: the flag *vượt* (FORMS 2). A range is exceeded above its upper end. */
export function exceedsTarget(target: Target, value: number): boolean {
  if (target.kind === "milestone" || target.value === null) return false;
  const lowerIsBetter = target.operator === "<" || target.operator === "<=";
  if (lowerIsBetter) return value < target.value;
  return target.operator !== "=" && value > (target.max ?? target.value);
}

const SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" } as const;

/** "≥ 0,63", for messages and lists; the document's own words where nothing is measured. */
export function formatTarget(target: Target): string {
  if (target.kind === "milestone" || target.value === null || target.operator === null) return target.text;
  const upper = target.max === null ? "" : `–${formatNumber(target.max)}`;
  return `${SIGNS[target.operator]} ${formatNumber(target.value)}${upper}`;
}
