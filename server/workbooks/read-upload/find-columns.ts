import { columnHeader } from "../../../templates/describe-hit.ts";
import type { Sheet } from "../../../templates/sheet.ts";
import { foldText } from "../../../templates/text.ts";
import { FIRST_COLUMN } from "../template-layout.ts";
import type { FoundSheet } from "./find-sheet.ts";
import { type Grid, type GridRow, textAt } from "./grid.ts";

/** Column key → its number in this file; what was deleted has none. */
export type FoundColumns = ReadonlyMap<string, number>;

/**
 * Finds the columns by their headers, wherever they were moved. A header that was rewritten is found by its place
 * between the others; where the place is not certain, the column counts as missing rather than as another.
 */
export function findColumns({ sheet, grid, header, idColumn }: FoundSheet): FoundColumns {
  const keys = Object.keys(sheet.columns);
  const asRendered = (index: number) => index + (idColumn === null ? FIRST_COLUMN : idColumn + 1);
  if (!header) return idColumn === null ? new Map() : new Map(keys.map((key, i) => [key, asRendered(i)]));
  const found = byHeader(sheet, header, idColumn, asRendered);
  for (const gap of gapsIn(keys, found, idColumn ?? 0)) {
    const free = columnsBetween(gap, grid, header, new Set(found.values()));
    gap.keys.forEach((key, i) => {
      const place = asRendered(keys.indexOf(key));
      if (free.length === gap.keys.length) found.set(key, free[i] ?? place);
      // Others were put between: only a column that has not moved is known for certain.
      else if (free.length > gap.keys.length && free.includes(place)) found.set(key, place);
    });
  }
  return found;
}

function byHeader(sheet: Sheet, header: GridRow, idColumn: number | null, asRendered: (index: number) => number) {
  const found = new Map<string, number>();
  Object.keys(sheet.columns).forEach((key, index) => {
    const wanted = foldText(columnHeader(key, sheet.key, "vi"));
    const same = [...header.cells.keys()]
      .filter((column) => column !== idColumn && foldText(textAt(header, column)) === wanted)
      .sort((a, b) => a - b);
    // A copied column repeats the header: the one that stands where it was counts.
    const column = same.find((each) => each === asRendered(index)) ?? same[0];
    if (column !== undefined) found.set(key, column);
  });
  return found;
}

/** Keys in a row whose headers were not found, and the columns of the neighbours that were. */
interface Gap {
  readonly keys: readonly string[];
  readonly after: number;
  /** Null behind the last column. */
  readonly before: number | null;
}

function gapsIn(keys: readonly string[], found: FoundColumns, first: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let lost: string[] = [];
  let after = first;
  for (const key of keys) {
    const column = found.get(key);
    if (column === undefined) {
      lost.push(key);
      continue;
    }
    if (lost.length > 0) gaps.push({ keys: lost, after, before: column });
    [lost, after] = [[], column];
  }
  if (lost.length > 0) gaps.push({ keys: lost, after, before: null });
  return gaps;
}

function columnsBetween({ keys, after, before }: Gap, grid: Grid, header: GridRow, taken: ReadonlySet<number>) {
  const end = before ?? after + keys.length + 1;
  const columns = Array.from({ length: Math.max(0, end - after - 1) }, (_, i) => after + 1 + i);
  return columns.filter(
    // Behind the last column everything is empty: only what holds something can be a column.
    (column) => !taken.has(column) && (before !== null || holdsSomething(grid, header, column)),
  );
}

function holdsSomething({ rows }: Grid, header: GridRow, column: number): boolean {
  return rows.some((row) => row.number >= header.number && textAt(row, column) !== "");
}
