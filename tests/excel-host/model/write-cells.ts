import type { Culture } from "../culture/culture.ts";
import { typedValue } from "../culture/typed-value.ts";
import { type Area, cellsOf, heightOf, isUnbounded, widthOf } from "./area.ts";
import type { Book } from "./book.ts";
import type { Actor } from "./book-event.ts";
import type { Cell } from "./cell.ts";
import { requireUnlocked } from "./guard.ts";
import { GENERAL, isText } from "./number-formats.ts";
import { refuse } from "./refusal.ts";
import type { Sheet } from "./sheet.ts";

/** What may be put into a cell: text is read as typing, "" empties, null leaves the cell as it is (Office.js, "Blank and null values"). */
export type CellInput = string | number | boolean | null;

export interface WriteContext {
  readonly book: Book;
  readonly by: Actor;
  /** How text is read. */
  readonly culture: Culture;
  readonly year: number;
}

/**
 * Puts content into an area, one input for each cell. One event tells of it, with what was before and after when it is a
 * single cell; "onChanged gives no details for several cells" (OfficeDev/office-js#5347).
 */
export function writeCells(
  context: WriteContext,
  sheet: Sheet,
  area: Area,
  inputs: readonly (readonly CellInput[])[],
): void {
  const { book, by } = context;
  if (isUnbounded(area)) refuse("unbounded");
  if (inputs.length !== heightOf(area) || inputs.some((line) => line.length !== widthOf(area))) refuse("wrongSize");
  requireUnlocked(book, sheet, area);
  const single = heightOf(area) === 1 && widthOf(area) === 1;
  const before = sheet.at(area.top, area.left);
  for (const { row, column } of cellsOf(area)) {
    const input = inputs[row - area.top]?.[column - area.left] ?? null;
    if (input !== null) sheet.put(row, column, cellWith(context, input, sheet.styleAt(row, column)));
  }
  const after = sheet.at(area.top, area.left);
  book.tell({ kind: "changed", sheet, area, change: "RangeEdited", by, ...(single && { before, after }) });
}

/**
 * A cell as it is after something was put into it.
 * Assumed: a number that the API puts into a cell formatted as Text becomes text, as in VBA.
 */
function cellWith({ book, culture, year }: WriteContext, input: string | number | boolean, style: number): Cell {
  const { numberFormat } = book.styles.at(style);
  if (typeof input === "string") {
    const typed = typedValue(input, numberFormat, culture, year);
    const changed = typed.numberFormat === numberFormat;
    const after = changed ? style : book.styles.changed(style, { numberFormat: typed.numberFormat });
    return { value: typed.value, formula: typed.formula, style: after };
  }
  const value = isText(numberFormat) ? String(input) : input;
  return { value, formula: null, style };
}

/** Empties an area: contents, formats, or both. */
export function clearCells(
  { book, by }: Pick<WriteContext, "book" | "by">,
  sheet: Sheet,
  area: Area,
  { contents, formats }: { contents: boolean; formats: boolean },
): void {
  requireUnlocked(book, sheet, area);
  const used = sheet.usedArea({ within: area });
  if (!used) return;
  for (const { row, column } of cellsOf(used)) {
    const cell = sheet.at(row, column);
    if (!cell) continue;
    const style = formats ? 0 : cell.style;
    sheet.put(row, column, contents ? { value: null, formula: null, style } : { ...cell, style });
  }
  if (contents) book.tell({ kind: "changed", sheet, area, change: "RangeEdited", by });
  else book.tell({ kind: "formatted", sheet, area, by });
}

/** The number format that an empty cell gets when "" is given for it (Office.js, "Blank and null values"). */
export const numberFormatOf = (given: string) => (given === "" ? GENERAL : given);
