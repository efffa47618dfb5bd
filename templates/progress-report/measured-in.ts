import { type Entry, numberOf } from "../entry.ts";
import { mainColumn } from "./answers.ts";

/** The figure that a row measures and its column; null when it has none. */
export function measuredIn(entry: Entry | undefined): { entry: Entry; column: string; value: number } | null {
  if (!entry) return null;
  const column = mainColumn(entry) === "actual" ? "actual" : "figure";
  const value = numberOf(entry, column);
  return value === null ? null : { entry, column, value };
}
