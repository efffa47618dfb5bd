import type { CellValue } from "../workbook/cell-value.ts";
import type { GridRow, SheetGrid } from "../workbook/sheet-grid.ts";
import { styleOf } from "../workbook/styles.ts";
import { WorkbookFile } from "../workbook/workbook-file.ts";
import type { Draft, FileEdit } from "./draft.ts";
import type { Copy, Template, TemplateRow, TemplateSheet } from "./read-template.ts";

/** The file a clerk saves: the downloaded one with the draft's cells typed in and its edits made. */
export function writeDraft({ bytes, template }: Copy, draft: Pick<Draft, "typed" | "edits">): Uint8Array {
  const file = new WorkbookFile(bytes);
  for (const [id, cells] of draft.typed) {
    const place = placeOf(id, template, file);
    for (const [column, value] of Object.entries(cells)) putCell(place, column, value, file);
  }
  for (const edit of draft.edits) makeEdit(edit, template, file);
  return file.toBytes();
}

interface Place {
  readonly row: TemplateRow;
  readonly sheet: TemplateSheet;
  readonly grid: SheetGrid;
  readonly gridRow: GridRow;
}

function placeOf(id: string, template: Template, file: WorkbookFile): Place {
  const row = template.rows.get(id);
  const sheet = template.sheets.find(({ title }) => title === row?.sheet);
  if (!row || !sheet) throw new Error(`The workbook has no open row ${id}`);
  const grid = file.sheet(sheet.title);
  const gridRow = grid.row(row.number);
  if (!gridRow) throw new Error(`${sheet.title} has no line ${row.number}`);
  return { row, sheet, grid, gridRow };
}

function putCell(place: Place, column: string, value: CellValue | null, file: WorkbookFile): void {
  const { sheet, grid, gridRow } = place;
  const letter = letterOf(column, sheet);
  const style = styleOf(gridRow.cells.get(letter)?.attributes ?? "");
  grid.put(gridRow, letter, value, pastedStyle(style, value, file));
}

/** Real numbers and days arrive by paste, together with their number format. */
function pastedStyle(style: number, value: CellValue | null, file: WorkbookFile): number {
  if (value?.kind === "date") return file.styles.withFormat(style, "date");
  if (value?.kind === "number") return file.styles.withFormat(style, value.format);
  return style;
}

function letterOf(column: string, sheet: TemplateSheet): string {
  const letter = sheet.letters[column];
  if (letter === undefined) throw new Error(`${sheet.title} has no column ${column}`);
  return letter;
}

const makers: {
  readonly [Kind in FileEdit["kind"]]: (edit: EditOf<Kind>, template: Template, file: WorkbookFile) => void;
} = {
  "hide-row": ({ row }, template, file) => withPlace(row, template, file, ({ grid, gridRow }) => grid.hideRow(gridRow)),
  "drop-row": ({ row }, template, file) =>
    withPlace(row, template, file, ({ grid, gridRow }) => grid.removeRow(gridRow)),
  "copy-row": ({ row }, template, file) =>
    withPlace(row, template, file, ({ grid, gridRow }) => grid.copyToEnd(gridRow)),
  merge: ({ row, columns }, template, file) => withPlace(row, template, file, (place) => mergeCells(place, columns)),
  lock: ({ row, column }, template, file) => withPlace(row, template, file, (place) => lockCell(place, column, file)),
  "plan-cell": ({ row, column, text }, template, file) =>
    withPlace(row, template, file, (place) => putCell(place, column, { kind: "text", text }, file)),
  header: putHeader,
  "drop-column": dropColumn,
  "stray-row": addStrayRow,
  "drop-sheet": ({ sheet }, _, file) => file.remove(sheet),
  "rename-sheet": ({ sheet, to }, _, file) => file.rename(sheet, to),
  "template-version": ({ version }, _, file) => setTemplateVersion(version, file),
};

type EditOf<Kind extends FileEdit["kind"]> = Extract<FileEdit, { kind: Kind }>;

function makeEdit(edit: FileEdit, template: Template, file: WorkbookFile): void {
  const make = makers[edit.kind] as (edit: FileEdit, template: Template, file: WorkbookFile) => void;
  make(edit, template, file);
}

function withPlace(row: string, template: Template, file: WorkbookFile, act: (place: Place) => void): void {
  act(placeOf(row, template, file));
}

function mergeCells({ sheet, grid, gridRow }: Place, columns: readonly [string, string]): void {
  const [from, to] = [letterOf(columns[0], sheet), letterOf(columns[1], sheet)];
  // Excel keeps the first value of merged cells and drops the others.
  grid.put(gridRow, to, null, styleOf(gridRow.cells.get(to)?.attributes ?? ""));
  grid.merge(`${from}${gridRow.number}:${to}${gridRow.number}`);
}

function lockCell({ sheet, gridRow }: Place, column: string, file: WorkbookFile): void {
  const cell = gridRow.cells.get(letterOf(column, sheet));
  if (!cell) return;
  cell.attributes = cell.attributes.replace(/ s="(\d+)"/, (_, style) => ` s="${file.styles.locked(Number(style))}"`);
}

function sheetOf(title: string, template: Template): TemplateSheet {
  const sheet = template.sheets.find((each) => each.title === title);
  if (!sheet) throw new Error(`The workbook has no sheet ${title}`);
  return sheet;
}

function putHeader({ sheet: title, column, text }: EditOf<"header">, template: Template, file: WorkbookFile): void {
  const sheet = sheetOf(title, template);
  const grid = file.sheet(title);
  const row = grid.row(sheet.headerRow);
  const letter = letterOf(column, sheet);
  if (row) grid.put(row, letter, { kind: "text", text }, styleOf(row.cells.get(letter)?.attributes ?? ""));
}

/** Deleting a column moves everything right of it one to the left. */
function dropColumn({ sheet: title, column }: EditOf<"drop-column">, template: Template, file: WorkbookFile): void {
  const sheet = sheetOf(title, template);
  const letters = Object.values(sheet.letters);
  const from = letters.indexOf(letterOf(column, sheet));
  for (const row of file.sheet(title).rows.filter(({ number }) => number >= sheet.headerRow)) {
    for (let i = from; i < letters.length; i++) moveCell(row, letters[i + 1], letters[i] ?? "");
  }
}

function moveCell(row: GridRow, from: string | undefined, to: string): void {
  const cell = from === undefined ? undefined : row.cells.get(from);
  if (from !== undefined) row.cells.delete(from);
  if (!cell) {
    row.cells.delete(to);
    return;
  }
  row.cells.set(to, { ...cell, attributes: cell.attributes.replace(/ r="[A-Z]+/, ` r="${to}`) });
}

/** Someone writes below the table, or into a line that was put in. */
function addStrayRow({ sheet: title }: EditOf<"stray-row">, template: Template, file: WorkbookFile): void {
  const sheet = sheetOf(title, template);
  const grid = file.sheet(title);
  const number = (grid.rows.at(-1)?.number ?? 0) + 1;
  const row: GridRow = { number, attributes: ` r="${number}"`, cells: new Map() };
  grid.rows.push(row);
  grid.put(row, letterOf("name", sheet), { kind: "text", text: "Nhiệm vụ đơn vị tự bổ sung" }, 0);
}

/** As if the file had been downloaded before the columns last changed. */
function setTemplateVersion(version: string, file: WorkbookFile): void {
  for (const title of file.hiddenTitles) {
    const grid = file.sheet(title);
    const row = grid.rows.find((each) => file.text(each.cells.get("A")) === "templateVersion");
    const cell = row?.cells.get("B");
    if (!row || !cell) continue;
    grid.put(row, "B", { kind: "text", text: version }, styleOf(cell.attributes));
    return;
  }
  throw new Error("The workbook does not say which version of the template it is");
}
