import type { Indicator, Task } from "../../templates/plan.ts";

/** How many cells of the appendices' tables say something, and how many of them were read otherwise than printed. */
export function correctedShare(rows: readonly (Indicator | Task)[]): { cells: number; corrected: number } {
  const corrected = rows.flatMap((row) => {
    // The figure of a task stands in its result cell.
    const fields = row.corrections.map(({ field }) =>
      field === "target" && "leads" in row ? "expectedResult" : field,
    );
    return [...new Set(fields)];
  });
  return { cells: rows.flatMap(cellsOf).length, corrected: corrected.length };
}

function cellsOf(row: Indicator | Task): readonly string[] {
  const { inherited, number, name } = row;
  const others =
    "leads" in row
      ? [
          row.accountableHead,
          row.leadsText,
          row.coordinatorsText,
          row.expectedResult.text,
          row.deadline.text,
          row.authority,
          inherited.includes("note") ? "" : row.note,
        ]
      : [
          inherited.includes("unit") ? "" : row.unit,
          row.target.text,
          inherited.includes("owners") ? "" : row.ownersText,
        ];
  return [number, name, ...others].filter((each) => each !== "");
}
