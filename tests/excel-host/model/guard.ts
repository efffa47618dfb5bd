import { type Area, cellsOf, heightOf, intersection, isUnbounded, widthOf } from "./area.ts";
import type { Book } from "./book.ts";
import type { Allowance } from "./protection.ts";
import { refuse } from "./refusal.ts";
import { presentCells, type Sheet } from "./sheet.ts";

/**
 * On a protected sheet contents change in unlocked cells only, whoever changes them; one locked cell refuses the whole
 * area (microsoftgraph/microsoft-graph-docs#4546).
 */
export function requireUnlocked(book: Book, sheet: Sheet, area: Area): void {
  if (sheet.state.protection && hasLocked(book, sheet, area)) refuse("locked");
}

/** On a protected sheet some things need to have been allowed when it was protected. */
export function requireAllowed(sheet: Sheet, allowance: Allowance): void {
  const { protection } = sheet.state;
  if (protection && !protection.allowed.has(allowance)) refuse("notAllowed");
}

export function hasLocked(book: Book, sheet: Sheet, area: Area): boolean {
  const locked = (style: number) => book.styles.at(style).locked;
  if (isUnbounded(area)) {
    // Cells that hold nothing are locked unless their row or column says otherwise; looking at each would take an age.
    const used = sheet.usedArea();
    const inUse = used && intersection(used, area);
    return !inUse || heightOf(inUse) < heightOf(area) || widthOf(inUse) < widthOf(area);
  }
  for (const { row, column } of cellsOf(area)) if (locked(sheet.styleAt(row, column))) return true;
  return false;
}

/** Whether every cell with content in an area is unlocked; empty cells beside the data do not matter. */
export function contentIsUnlocked(book: Book, sheet: Sheet, area: Area): boolean {
  for (const { cell } of presentCells(sheet, area)) if (book.styles.at(cell.style).locked) return false;
  return true;
}
