import { shownText } from "../culture/shown-text.ts";
import type { Area } from "../model/area.ts";
import { presentCells, type Sheet } from "../model/sheet.ts";
import type { Session } from "../session.ts";

/** Excel.SearchCriteria. */
export interface SearchCriteria {
  /** The whole cell, not a part of it. */
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: "Forward" | "Backwards";
}

/** Cells whose text holds what is looked for, row by row; hidden ones too. Assumed: it is the shown text that is searched. */
export function* findIn(
  { book, culture }: Session,
  sheet: Sheet,
  area: Area,
  wanted: string,
  { completeMatch = false, matchCase = false, searchDirection = "Forward" }: SearchCriteria,
): Generator<{ row: number; column: number }> {
  const folded = (text: string) => (matchCase ? text : text.toLowerCase());
  const cells = [...presentCells(sheet, area)].toSorted((a, b) => a.row - b.row || a.column - b.column);
  if (searchDirection === "Backwards") cells.reverse();
  for (const { row, column, cell } of cells) {
    const text = folded(shownText(cell.value, book.styles.at(cell.style).numberFormat, culture));
    const found = completeMatch ? text === folded(wanted) : text.includes(folded(wanted));
    if (found && cell.value !== null) yield { row, column };
  }
}
