import type { NumberAccepted } from "../accepts.ts";
import type { Entry } from "../entry.ts";
import { parseNumber } from "../parse-number.ts";

/** What a share of one, or a percentage, can have been when a hundred times as much was typed. */
const MEANT: Partial<Record<NumberAccepted["domain"], { readonly from: number; readonly to: number }>> = {
  index: { from: 10, to: 100 },
  percent: { from: 1000, to: 10_000 },
};

/**
 * The hundredth of what stands in a cell, where only that can be meant: 0,63 for 63 or "63%" in an index, 95 for 9.500
 * in a percentage. Null for everything else, also for 120 %, which may be meant.
 */
export function hundredthMeant(entry: Entry, column: string): number | null {
  const accepts = entry.row.accepts[column];
  const range = accepts?.kind === "number" ? MEANT[accepts.domain] : undefined;
  if (entry.cells[column]?.state !== "invalid" || accepts?.kind !== "number" || !range) return null;
  const typed = parseNumber(entry.raw[column] ?? null, {
    ...accepts,
    domain: "percent",
    min: range.from,
    max: range.to,
  });
  return typed.state === "value" ? Number((Number(typed.value) / 100).toPrecision(14)) : null;
}
