import type { Conflict } from "../../templates/api.ts";
import type { RawRows } from "../../templates/cell.ts";
import type { CellChange, StoredCell } from "../store/cells.ts";
import { cellsOf } from "./cells.ts";
import { sameCell } from "./same-cell.ts";

export interface Merged {
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly Conflict[];
}

/** What a writer knew of the draft. */
export interface Known {
  /** The version last read. */
  readonly version: number;
  /** Later versions that the writer made from there: the same file, uploaded before. */
  readonly own: ReadonlySet<number>;
}

/**
 * Merges a save cell by cell (DESIGN 12): a cell that nobody else changed since the writer read it is written; one
 * that somebody did change is a conflict, and what is stored stays. The same content twice is neither.
 */
export function mergeCells(stored: readonly StoredCell[], wanted: RawRows, known: Known): Merged {
  const now = new Map(stored.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const changes: CellChange[] = [];
  const conflicts: Conflict[] = [];
  for (const { row, column, value: mine } of cellsOf(wanted)) {
    const cell = now.get(keyOf(row, column));
    const theirs = cell?.value ?? null;
    if (sameCell(mine, theirs)) continue;
    if (cell && cell.version > known.version && !known.own.has(cell.version)) {
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
