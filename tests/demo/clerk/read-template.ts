import type { SheetGrid } from "../workbook/sheet-grid.ts";
import { columnNumber } from "../workbook/sheet-grid.ts";
import { styleOf } from "../workbook/styles.ts";
import { WorkbookFile } from "../workbook/workbook-file.ts";
import { columnOfHeader, headerMark, ownLineMark } from "./headers.ts";

/** A row as a clerk sees it: what is printed, which cells are open, what can be picked. */
export interface TemplateRow {
  readonly id: string;
  readonly sheet: string;
  /** 1-based number in its sheet. */
  readonly number: number;
  /** Column key → what stands in the cell. */
  readonly printed: Readonly<Record<string, string>>;
  /** Column keys of the open cells. */
  readonly open: ReadonlySet<string>;
  /** Column key → the words that can be picked. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export interface TemplateSheet {
  readonly title: string;
  readonly headerRow: number;
  /** Column key → letters. */
  readonly letters: Readonly<Record<string, string>>;
  readonly rows: readonly TemplateRow[];
}

export interface Template {
  readonly sheets: readonly TemplateSheet[];
  /** Rows with open cells, by id. */
  readonly rows: ReadonlyMap<string, TemplateRow>;
}

/** A downloaded workbook, and what stands where in it. */
export interface Copy {
  readonly bytes: Uint8Array;
  readonly template: Template;
}

export function openCopy(bytes: Uint8Array): Copy {
  return { bytes, template: readTemplate(new WorkbookFile(bytes)) };
}

/** Finds rows by the id in column A and columns by their header text; never by position. */
function readTemplate(file: WorkbookFile): Template {
  const sheets = file.titles.flatMap((title) => {
    const sheet = readSheet(file, title);
    return sheet ? [sheet] : [];
  });
  const open = sheets.flatMap(({ rows }) => rows).filter((row) => row.open.size > 0);
  return { sheets, rows: new Map(open.map((row) => [row.id, row])) };
}

function readSheet(file: WorkbookFile, title: string): TemplateSheet | null {
  const grid = file.sheet(title);
  const header = grid.rows.find((row) => file.text(row.cells.get("A")) === headerMark);
  if (!header) return null;
  const columns = [...header.cells].flatMap(([letter, cell]): [string, string][] => {
    const key = columnOfHeader[file.text(cell).trim()];
    return key === undefined ? [] : [[letter, key]];
  });
  const listAt = listsOf(grid, file);
  const noRow = new Set(["", ownLineMark]);
  const below = grid.rows.filter((row) => row.number > header.number && !noRow.has(file.text(row.cells.get("A"))));
  const rows = below.map((row): TemplateRow => {
    const cells = columns.map(([letter, key]) => ({ key, letter, cell: row.cells.get(letter) }));
    const open = cells.filter(({ cell }) => cell !== undefined && file.styles.isOpen(styleOf(cell.attributes)));
    const lists = open.flatMap(({ key, letter }): [string, readonly string[]][] => {
      const options = listAt(letter, row.number);
      return options ? [[key, options]] : [];
    });
    return {
      id: file.text(row.cells.get("A")),
      sheet: title,
      number: row.number,
      printed: Object.fromEntries(cells.map(({ key, cell }) => [key, file.text(cell)])),
      open: new Set(open.map(({ key }) => key)),
      lists: Object.fromEntries(lists),
    };
  });
  return {
    title,
    headerRow: header.number,
    letters: Object.fromEntries(columns.map(([letter, key]) => [key, letter])),
    rows,
  };
}

/** Which words a cell can be picked from, whether the validation holds them itself or points to cells that do. */
function listsOf(grid: SheetGrid, file: WorkbookFile): (letter: string, row: number) => readonly string[] | null {
  const lists = grid.listValidations().map(({ ranges, formula }) => ({
    areas: ranges.map(areaOf),
    options: formula.startsWith('"') ? formula.slice(1, -1).split(",") : optionsAt(formula, file),
  }));
  return (letter, row) => {
    const column = columnNumber(letter);
    const list = lists.find(({ areas }) =>
      areas.some(({ left, right, top, bottom }) => column >= left && column <= right && row >= top && row <= bottom),
    );
    return list?.options.map((each) => each.trim()) ?? null;
  };
}

function optionsAt(formula: string, file: WorkbookFile): readonly string[] {
  const reference = /^'?([^'!]+)'?!\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(formula);
  if (!reference) throw new Error(`A list that cannot be read: ${formula}`);
  const [, title = "", letter = "", first, , last] = reference;
  return file
    .sheet(title)
    .rows.filter(({ number }) => number >= Number(first) && number <= Number(last))
    .map((row) => file.text(row.cells.get(letter)));
}

function areaOf(range: string): { left: number; right: number; top: number; bottom: number } {
  const [start = "", end = start] = range.replaceAll("$", "").split(":");
  const parts = (cell: string) => /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const [, left = "", top] = parts(start);
  const [, right = "", bottom] = parts(end);
  return { left: columnNumber(left), right: columnNumber(right), top: Number(top), bottom: Number(bottom) };
}
