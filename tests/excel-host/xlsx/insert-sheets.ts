import type { Book } from "../model/book.ts";
import type { Cell } from "../model/cell.ts";
import { tableId } from "../model/ids.ts";
import { parseReference } from "../model/names.ts";
import { refuse } from "../model/refusal.ts";
import { copyState, Sheet, type SheetState } from "../model/sheet.ts";
import { freeSheetName, nextId, requireOpenStructure } from "../model/sheets.ts";
import { renameInFormula } from "../model/shift-formula.ts";
import { openBook } from "./open-book.ts";
import type { Package } from "./package.ts";
import { withAttributes, type Xml } from "./xml.ts";

export interface InsertOptions {
  /** Empty means all. */
  readonly sheetNames: readonly string[];
  /** Where the first of them goes, counted from 0. */
  readonly position: number;
}

/**
 * Copies sheets of an .xlsx file into an open workbook with their formats, validations, protection and names
 * (Workbook.insertWorksheetsFromBase64, Office.js reference; desktop Excel, where references between the sheets stay whole,
 * OfficeDev/office-js#5911).
 * Assumed: hidden sheets stay hidden; a sheet whose name is taken gets a number, as when sheets are copied by hand; names
 * come along with the sheets that they refer to, and one that the workbook has already stays as it is and the new one
 * belongs to its sheet.
 */
export function insertSheets(book: Book, file: Uint8Array, { sheetNames, position }: InsertOptions): Sheet[] {
  requireOpenStructure(book);
  const source = openBook(file);
  const wanted =
    sheetNames.length === 0 ? source.sheets : sheetNames.map((name) => source.sheetNamed(name) ?? refuse("notFound"));
  const renamed = new Map<string, string>();
  const inserted = wanted.map((from): Sheet => {
    const name = freeSheetName(book, from.name);
    renamed.set(from.name, name);
    const sheet = new Sheet(nextId(book), from.frame, { ...copyState(from.state), name });
    sheet.selection = from.selection;
    sheet.part = from.part && copyPart(source.package, from.part, book.package, new Map());
    takeTables(book, sheet);
    takeStyles(source, book, sheet);
    book.sheets = [...book.sheets, sheet];
    return sheet;
  });
  const others = book.sheets.filter((sheet) => !inserted.includes(sheet));
  book.sheets = others.toSpliced(position, 0, ...inserted);
  for (const sheet of inserted) renameReferences(sheet, renamed);
  takeNames(source, book, renamed);
  for (const sheet of inserted) book.tell({ kind: "added", sheet });
  return inserted;
}

/** Copies a part and all it leads to under names that are free. */
function copyPart(from: Package, part: string, to: Package, done: Map<string, string>): string {
  const known = done.get(part);
  if (known) return known;
  const name = to.freeName(part);
  done.set(part, name);
  to.parts.set(name, from.parts.get(part) ?? new Uint8Array());
  const type = from.contentType(part);
  if (type) to.setContentType(name, type);
  const related = from
    .relationships(part)
    .map((each) => (each.external ? each : { ...each, target: copyPart(from, each.target, to, done) }));
  to.writeRelationships(name, related);
  return name;
}

/** Tables get numbers and names of their own in the workbook that they come into. */
function takeTables(book: Book, sheet: Sheet): void {
  if (!sheet.part) return;
  const parts = book.package.relationships(sheet.part).filter(({ kind }) => kind === "table");
  const names = new Set(book.sheets.flatMap(({ state }) => state.tables.map(({ name }) => name.toLowerCase())));
  sheet.state.tables = sheet.state.tables.map((table, index) => {
    const part = parts[index]?.target ?? null;
    const number = /(\d+)\.xml$/.exec(part ?? "")?.[1] ?? "";
    let name = table.name;
    for (let count = 1; names.has(name.toLowerCase()); count++) name = `${table.name}${count}`;
    return {
      ...table,
      id: tableId(Number(number)),
      name,
      part,
      element: table.element && withAttributes(table.element, { id: number }),
    };
  });
}

function takeStyles(source: Book, book: Book, sheet: Sheet): void {
  const numbers = new Map<number, number>();
  const taken = (style: number) => {
    const known = numbers.get(style) ?? book.styles.numberOf({ ...source.styles.at(style), namedStyle: 0 });
    numbers.set(style, known);
    return known;
  };
  const { state } = sheet;
  for (const [row, line] of state.cells) {
    for (const [column, cell] of line) sheet.put(row, column, { ...cell, style: taken(cell.style) });
  }
  const looks = <T extends { readonly style: number | null }>(look: T): T =>
    look.style === null ? look : { ...look, style: taken(look.style) };
  state.rows = new Map([...state.rows].map(([row, look]) => [row, looks(look)]));
  state.columns = state.columns.map(looks);
  state.conditionalFormats = state.conditionalFormats.map((placed) => ({
    ...placed,
    element: takeLooks(placed.element, source, book),
  }));
}

function takeLooks(element: Xml, source: Book, book: Book): Xml {
  const children = element.children.map((each) => {
    if (typeof each === "string" || each.attributes.dxfId === undefined) return each;
    const look = source.styles.differential(Number(each.attributes.dxfId));
    return look ? withAttributes(each, { dxfId: book.styles.addDifferential(look) }) : each;
  });
  return { ...element, children };
}

function renameReferences(sheet: Sheet, renamed: ReadonlyMap<string, string>): void {
  const { state } = sheet;
  for (const [row, line] of state.cells) {
    for (const [column, cell] of line) {
      const formula = cell.formula && rename(cell.formula, renamed);
      if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula } satisfies Cell);
    }
  }
  const inFormulas = (all: SheetState["validations"]) =>
    all.map((each) => ({ ...each, element: renameInTexts(each.element, renamed) }));
  state.validations = inFormulas(state.validations);
  state.conditionalFormats = inFormulas(state.conditionalFormats);
  state.links = state.links.map((each) => {
    const { location } = each.element.attributes;
    return location
      ? { ...each, element: withAttributes(each.element, { location: rename(location, renamed) }) }
      : each;
  });
}

function renameInTexts(element: Xml, renamed: ReadonlyMap<string, string>): Xml {
  const children = element.children.map((each) =>
    typeof each === "string" ? rename(each, renamed) : renameInTexts(each, renamed),
  );
  return { ...element, children };
}

function rename(formula: string, renamed: ReadonlyMap<string, string>): string {
  let text = formula;
  for (const [from, to] of renamed) if (from !== to) text = renameInFormula(text, from, to);
  return text;
}

function takeNames(source: Book, book: Book, renamed: ReadonlyMap<string, string>): void {
  for (const name of source.names) {
    const home = name.scope?.name ?? parseReference(name.formula)?.sheet;
    const sheet = home && book.sheetNamed(renamed.get(home) ?? "");
    if (!sheet) continue;
    const taken = name.scope === null && book.nameOf(name.name, null) === undefined;
    book.names = [...book.names, { ...name, scope: taken ? null : sheet, formula: rename(name.formula, renamed) }];
  }
}
