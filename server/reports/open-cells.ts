import type { RawRows } from "../../templates/cell.ts";
import { entryRows, type ReportForm } from "../../templates/report-form.ts";
import type { PlacedCell } from "../store/cells.ts";
import { cellsOf, gather } from "./cells.ts";
import { storedCell } from "./same-cell.ts";

export interface Sorted {
  /** Cells that the form opens, as they are stored. */
  readonly open: RawRows;
  /** The others: they are not the agency's to fill. */
  readonly closed: readonly { readonly row: string; readonly column: string }[];
}

/** Tells the cells that the agency may fill from those it may not. */
export function sortCells(form: ReportForm, rows: RawRows): Sorted {
  const accepts = new Map(entryRows(form).map((row) => [row.id, row.accepts]));
  const open: PlacedCell[] = [];
  const closed: { row: string; column: string }[] = [];
  for (const { row, column, value } of cellsOf(rows)) {
    const columns = accepts.get(row);
    if (columns && Object.hasOwn(columns, column)) open.push({ row, column, value: storedCell(value) });
    else closed.push({ row, column });
  }
  return { open: gather(open), closed };
}
