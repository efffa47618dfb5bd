import { type Area, cellsOf } from "./area.ts";
import type { Book } from "./book.ts";
import type { Actor } from "./book-event.ts";
import { type Cell, plainValue } from "./cell.ts";
import { hasLocked, requireAllowed } from "./guard.ts";
import { moveFormula } from "./move-formula.ts";
import { refuse } from "./refusal.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Sorts the rows of an area by one of its columns; empty cells come last, either way.
 * "Users can't sort ranges that contain locked cells on a protected worksheet, regardless of this setting" ("Protect a
 * worksheet", support.microsoft.com). Assumed: rows that a filter hides take no part and stay where they are, validations
 * and notes stay as well, formats go with their cells.
 * @param column of the sheet
 */
export function sortRows(
  { book, by }: { book: Book; by: Actor },
  sheet: Sheet,
  area: Area,
  column: number,
  ascending: boolean,
): void {
  requireAllowed(sheet, "allowSort");
  if (sheet.state.protection && hasLocked(book, sheet, area)) refuse("locked");
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (!sheet.rowAt(row).hidden) rows.push(row);
  const sorted = rows.toSorted((a, b) => compare(sheet.at(a, column), sheet.at(b, column), ascending) || a - b);
  const taken = sorted.map((row) => lineOf(sheet, area, row));
  for (const [index, row] of rows.entries()) putLine(sheet, area, row, sorted[index] ?? row, taken[index] ?? []);
  book.tell({ kind: "sorted", sheet, area, by });
  book.tell({ kind: "changed", sheet, area, change: "RangeEdited", by });
}

function lineOf(sheet: Sheet, area: Area, row: number): (Cell | undefined)[] {
  return [...cellsOf({ ...area, top: row, bottom: row })].map(({ column }) => sheet.at(row, column));
}

function putLine(sheet: Sheet, area: Area, row: number, from: number, line: readonly (Cell | undefined)[]): void {
  for (const [index, cell] of line.entries()) {
    const formula = cell?.formula == null ? null : moveFormula(cell.formula, row - from, 0);
    sheet.put(row, area.left + index, cell ? { ...cell, formula } : { value: null, formula: null, style: 0 });
  }
}

/** Numbers before texts before truth values before errors, as Excel orders them ("Sort data", support.microsoft.com). */
function compare(one: Cell | undefined, other: Cell | undefined, ascending: boolean): number {
  const [a, b] = [plainValue(one?.value ?? null), plainValue(other?.value ?? null)];
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const order = rank(a) - rank(b) || within(a, b);
  return ascending ? order : -order;
}

const rank = (value: string | number | boolean) => ["number", "string", "boolean"].indexOf(typeof value);

function within(a: string | number | boolean, b: string | number | boolean): number {
  return typeof a === "string" ? a.localeCompare(String(b), "vi") : Number(a) - Number(b);
}
