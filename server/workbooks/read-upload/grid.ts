import type { RawCell } from "../../../templates/cell.ts";
import type { CellOddity } from "../../../templates/file-facts.ts";
import type { Area } from "./cell-address.ts";

/** A worksheet's cells, read but not yet understood. */
export interface Grid {
  readonly title: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** Rows that hold something, by number, in the order they stand. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Area[];
  /** Headers and footers of the print, with Excel's codes between their words. */
  readonly printed: readonly string[];
}

export interface GridRow {
  /** 1-based. */
  readonly number: number;
  readonly hidden: boolean;
  /** Column number, 1-based → cell; cells that were only formatted are here too. */
  readonly cells: ReadonlyMap<number, GridCell>;
}

export interface GridCell {
  readonly value: RawCell;
  readonly locked: boolean;
  readonly oddities: readonly CellOddity[];
}

/** What a cell says, as one line; "" when it says nothing. */
export function textAt(row: GridRow | undefined, column: number): string {
  return String(row?.cells.get(column)?.value ?? "").trim();
}
