import type { RawRows } from "../../templates/cell.ts";
import type { PlacedCell } from "../store/cells.ts";

/** Every cell of some rows, one by one. */
export function cellsOf(rows: RawRows): readonly PlacedCell[] {
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, value]) => ({ row, column, value })),
  );
}

/** Cells by row and column. */
export function gather(cells: readonly PlacedCell[]): RawRows {
  const byRow = Map.groupBy(cells, ({ row }) => row);
  return Object.fromEntries(
    [...byRow].map(([row, of]) => [row, Object.fromEntries(of.map(({ column, value }) => [column, value]))]),
  );
}

/** What a draft holds: its cells without the emptied ones. */
export function rowsOf(cells: readonly PlacedCell[]): RawRows {
  return gather(cells.filter(({ value }) => value !== null));
}
