import { type Area, cellsOf, isUnbounded } from "./area.ts";
import type { Book } from "./book.ts";
import type { Actor } from "./book-event.ts";
import type { Format } from "./format.ts";
import { requireAllowed } from "./guard.ts";
import { refuse } from "./refusal.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Changes how the cells of an area look.
 * On a protected sheet it needs "format cells" to be allowed ("Protect a worksheet", support.microsoft.com), and then
 * locked cells may be formatted too.
 */
export function formatCells(
  { book, by }: { book: Book; by: Actor },
  sheet: Sheet,
  area: Area,
  change: (format: Format, row: number, column: number) => Partial<Format>,
): void {
  requireAllowed(sheet, "allowFormatCells");
  changeFormats(book, sheet, area, change);
  book.tell({ kind: "formatted", sheet, area, by });
}

/**
 * Locks or unlocks cells. On a protected sheet it is refused even where formatting is allowed: the dialog greys the tab
 * "Protection" out (assumed for the API).
 */
export function lockCells(
  book: Book,
  sheet: Sheet,
  area: Area,
  change: Pick<Partial<Format>, "locked" | "formulaHidden">,
) {
  if (sheet.state.protection) refuse("notAllowed");
  changeFormats(book, sheet, area, () => change);
}

function changeFormats(
  book: Book,
  sheet: Sheet,
  area: Area,
  change: (format: Format, row: number, column: number) => Partial<Format>,
): void {
  if (isUnbounded(area)) throw new Error("The host formats bounded areas only");
  for (const { row, column } of cellsOf(area)) {
    const cell = sheet.at(row, column) ?? { value: null, formula: null, style: sheet.styleAt(row, column) };
    const style = book.styles.changed(cell.style, change(book.styles.at(cell.style), row, column));
    if (style !== cell.style) sheet.put(row, column, { ...cell, style });
  }
}
