import type { Correction } from "../../templates/plan.ts";
import listedCorrections from "../sources/plan-corrections.json" with { type: "json" };
import type { TableRow } from "./tables.ts";

/** A row's cells as meant, and the listed repairs of words that were made in them; `was` keeps the document's words. */
export function mendCells<Field extends string>(
  row: TableRow<Field>,
): { cells: TableRow<Field>; corrections: readonly Correction[] } {
  const mended = (Object.entries(row) as [Field, string][]).map(([field, text]) => {
    const found = listedCorrections.filter(({ was }) => text.includes(was));
    return {
      field,
      text: found.reduce((words, { was, now }) => words.replaceAll(was, now), text),
      corrections: found.map((each): Correction => ({ field, ...each })),
    };
  });
  return {
    cells: Object.fromEntries(mended.map(({ field, text }) => [field, text])) as TableRow<Field>,
    corrections: mended.flatMap(({ corrections }) => corrections),
  };
}
