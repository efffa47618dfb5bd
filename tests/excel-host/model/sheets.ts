import { xml } from "../xlsx/xml.ts";
import type { Book } from "./book.ts";
import type { Actor } from "./book-event.ts";
import { numberOf, sheetId } from "./ids.ts";
import { refuse } from "./refusal.ts";
import { Sheet, type SheetState, type Visibility } from "./sheet.ts";
import { renameInFormula } from "./shift-formula.ts";

const NAMESPACES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** At most 31 characters, none of \ / ? * [ ] :, no apostrophe at either end (support.microsoft.com, "Rename a worksheet"). */
const NAME = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;

/** Adds an empty sheet at the end; it is not activated ("WorksheetCollection.add", Office.js reference). */
export function addSheet(book: Book, name?: string): Sheet {
  requireOpenStructure(book);
  const sheet = new Sheet(nextId(book), xml("worksheet", NAMESPACES), emptyState(name ?? nextName(book)));
  checkName(book, sheet, sheet.name);
  book.sheets = [...book.sheets, sheet];
  book.tell({ kind: "added", sheet });
  return sheet;
}

export function renameSheet({ book, by }: { book: Book; by: Actor }, sheet: Sheet, name: string): void {
  requireOpenStructure(book);
  checkName(book, sheet, name);
  const before = sheet.name;
  sheet.state.name = name;
  for (const each of book.sheets) renameInCells(each, before, name);
  book.names = book.names.map((each) => ({ ...each, formula: renameInFormula(each.formula, before, name) }));
  book.tell({ kind: "renamed", sheet, before, by });
}

/** Hides a sheet or shows it. The last visible one stays. */
export function setVisibility({ book, by }: { book: Book; by: Actor }, sheet: Sheet, visibility: Visibility): void {
  if (visibility === sheet.state.visibility) return;
  requireOpenStructure(book);
  if (visibility !== "visible") book.leave(sheet);
  const before = sheet.state.visibility;
  sheet.state.visibility = visibility;
  book.tell({ kind: "visibility", sheet, before, by });
}

/** Names that referred to the sheet become #REF!. A very hidden sheet cannot be deleted (Worksheet.delete, Office.js reference). */
export function deleteSheet(book: Book, sheet: Sheet): void {
  requireOpenStructure(book);
  if (sheet.state.visibility === "veryHidden") refuse("hiddenSheet");
  book.leave(sheet);
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.names = book.names
    .filter(({ scope }) => scope !== sheet)
    .map((each) => ({
      ...each,
      formula: renameInFormula(each.formula, sheet.name, "#REF").replaceAll("'#REF'!", "#REF!"),
    }));
  book.tell({ kind: "deleted", sheet });
}

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  requireOpenStructure(book);
  if (position < 0 || position >= book.sheets.length) refuse("badArgument");
  const others = book.sheets.filter((each) => each !== sheet);
  book.sheets = others.toSpliced(position, 0, sheet);
}

export function requireOpenStructure(book: Book): void {
  if (book.structureProtected) refuse("structure");
}

export function nextId(book: Book): string {
  return sheetId(Math.max(0, ...book.sheets.map(({ id }) => numberOf(id))) + 1);
}

/** "Chỉ tiêu" → "Chỉ tiêu (2)" when the name is taken, as copied sheets are named. */
export function freeSheetName(book: Book, name: string): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` (${number})`;
    const candidate = name.slice(0, 31 - end.length) + end;
    if (!book.sheetNamed(candidate)) return candidate;
  }
}

function checkName(book: Book, sheet: Sheet, name: string): void {
  if (!NAME.test(name)) refuse("badSheetName");
  const other = book.sheetNamed(name);
  if (other && other !== sheet) refuse("sheetExists");
}

function nextName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number++) if (!book.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
}

function emptyState(name: string): SheetState {
  return {
    name,
    visibility: "visible",
    cells: new Map(),
    rows: new Map(),
    columns: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    links: [],
    ignoredErrors: [],
    notes: [],
    tables: [],
    autoFilter: null,
    frozen: { rows: 0, columns: 0 },
    protection: null,
  };
}

function renameInCells(sheet: Sheet, from: string, to: string): void {
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const formula = cell.formula && renameInFormula(cell.formula, from, to);
      if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
    }
  }
}
