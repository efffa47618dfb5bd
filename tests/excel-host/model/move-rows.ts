import { type Area, LAST_COLUMN } from "./area.ts";
import type { Book } from "./book.ts";
import type { Actor } from "./book-event.ts";
import { hasLocked, requireAllowed } from "./guard.ts";
import { refuse } from "./refusal.ts";
import { type RowShift, shiftArea, shiftAreas, shiftRow } from "./row-shift.ts";
import type { Placed, Sheet, SheetState } from "./sheet.ts";
import { shiftFormula } from "./shift-formula.ts";

interface Context {
  readonly book: Book;
  readonly by: Actor;
}

/**
 * Inserts whole rows above a row. New cells look like those above them, locked or not.
 * On a protected sheet it must have been allowed ("Protect a worksheet", support.microsoft.com).
 */
export function insertRows(context: Context, sheet: Sheet, at: number, count: number): void {
  requireAllowed(sheet, "allowInsertRows");
  shiftRows(context.book, sheet, { at, count });
  for (let row = at; row < at + count; row++) copyLook(sheet, at - 1, row);
  announce(context, sheet, at, count, "RowInserted");
}

/**
 * Deletes whole rows. On a protected sheet it must have been allowed, and "every cell in the row to be deleted is
 * unlocked" (Protection.AllowDeletingRows, VBA reference).
 */
export function deleteRows(context: Context, sheet: Sheet, at: number, count: number): void {
  requireAllowed(sheet, "allowDeleteRows");
  if (sheet.state.protection && hasLocked(context.book, sheet, rowsAt(at, count))) refuse("locked");
  shiftRows(context.book, sheet, { at, count: -count });
  announce(context, sheet, at, count, "RowDeleted");
}

function announce(
  { book, by }: Context,
  sheet: Sheet,
  at: number,
  count: number,
  change: "RowInserted" | "RowDeleted",
) {
  book.tell({ kind: "changed", sheet, area: rowsAt(at, count), change, by });
}

export function rowsAt(at: number, count: number): Area {
  return { top: at, left: 1, bottom: at + count - 1, right: LAST_COLUMN };
}

function copyLook(sheet: Sheet, from: number, to: number): void {
  for (const [column, { style }] of sheet.cells.get(from) ?? [])
    sheet.put(to, column, { value: null, formula: null, style });
}

/** Moves everything on the sheet, and every formula and name that refers to it. */
function shiftRows(book: Book, sheet: Sheet, shift: RowShift): void {
  const { state } = sheet;
  sheet.state = {
    ...state,
    cells: shiftKeys(state.cells, shift),
    rows: shiftKeys(state.rows, shift),
    merges: shiftAreas(state.merges, shift),
    validations: shiftPlaced(state.validations, shift),
    conditionalFormats: shiftPlaced(state.conditionalFormats, shift),
    links: shiftPlaced(state.links, shift),
    ignoredErrors: shiftPlaced(state.ignoredErrors, shift),
    notes: state.notes.flatMap((note) => {
      const row = shiftRow(note.row, shift);
      return row === null ? [] : { ...note, row };
    }),
    tables: state.tables.flatMap((table) => {
      const area = shiftArea(table.area, shift);
      return area ? { ...table, area } : [];
    }),
    autoFilter: shiftFilter(state.autoFilter, shift),
  };
  for (const each of book.sheets) shiftFormulas(each, sheet, shift);
  book.names = book.names.map((name) => ({ ...name, formula: shiftFormula(name.formula, null, sheet.name, shift) }));
  book.moveAnchors(sheet, shift, shiftArea);
  const area = shiftArea(sheet.selection.area, shift);
  const active = shiftArea(sheet.selection.active, shift);
  if (area && active) sheet.selection = { area, active };
}

function shiftKeys<T>(lines: ReadonlyMap<number, T>, shift: RowShift): Map<number, T> {
  return new Map(
    [...lines].flatMap(([row, line]): [number, T][] => {
      const to = shiftRow(row, shift);
      return to === null ? [] : [[to, line]];
    }),
  );
}

function shiftPlaced(all: readonly Placed[], shift: RowShift): Placed[] {
  return all.flatMap((each) => {
    const areas = shiftAreas(each.areas, shift);
    return areas.length === 0 ? [] : { ...each, areas };
  });
}

function shiftFilter(filter: SheetState["autoFilter"], shift: RowShift): SheetState["autoFilter"] {
  const area = filter && shiftArea(filter.area, shift);
  return area ? { ...filter, area } : null;
}

function shiftFormulas(home: Sheet, moved: Sheet, shift: RowShift): void {
  for (const [row, line] of home.cells) {
    for (const [column, cell] of line) {
      if (cell.formula === null) continue;
      const formula = shiftFormula(cell.formula, home.name, moved.name, shift);
      if (formula !== cell.formula) home.put(row, column, { ...cell, formula });
    }
  }
}
