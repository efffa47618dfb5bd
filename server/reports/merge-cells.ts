import type { Conflict } from "../../templates/api.ts";
import type { RawRows } from "../../templates/cell.ts";
import type { CellChange, StoredCell } from "../store/cells.ts";
import { cellsOf } from "./cells.ts";
import { sameCell } from "./same-cell.ts";

export interface Merged {
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges a save cell by cell (DESIGN 12): a cell that nobody changed since the save's own version is written; one
 * that somebody did change is a conflict, and what is stored stays. The same content twice is neither.
 * @param baseVersion the version the writer last read
 */
export function mergeCells(stored: readonly StoredCell[], wanted: RawRows, baseVersion: number): Merged {
  const now = new Map(stored.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const changes: CellChange[] = [];
  const conflicts: Conflict[] = [];
  for (const { row, column, value: mine } of cellsOf(wanted)) {
    const cell = now.get(keyOf(row, column));
    const theirs = cell?.value ?? null;
    if (sameCell(mine, theirs)) continue;
    if (cell && cell.version > baseVersion) {
      conflicts.push({ row, column, mine, theirs, by: cell.by, at: cell.at });
    } else {
      changes.push({ row, column, before: theirs, after: mine });
    }
  }
  return { changes, conflicts };
}

function keyOf(row: string, column: string): string {
  return `${row}\n${column}`;
}
