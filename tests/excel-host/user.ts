import type { ExcelHost } from "./host.ts";
import { type Area, boundingArea, cellArea, formatArea, parseArea } from "./model/area.ts";
import type { Cell } from "./model/cell.ts";
import { type Clip, copyCells, pasteCells } from "./model/clipboard.ts";
import { requireEntryAllowed } from "./model/entry-check.ts";
import { clearFilter, filterRows } from "./model/filter-rows.ts";
import { formatCells } from "./model/format-cells.ts";
import { deleteRows, insertRows } from "./model/move-rows.ts";
import { unprotectSheet } from "./model/protect-sheet.ts";
import { refuse } from "./model/refusal.ts";
import type { Sheet, SheetState } from "./model/sheet.ts";
import { renameSheet } from "./model/sheets.ts";
import { sortRows } from "./model/sort-rows.ts";
import { type CellInput, type WriteContext, writeCells } from "./model/write-cells.ts";

/**
 * A person's hand on the workbook. Every act works on the sheet in front, can be taken back, and throws a `Refusal` where
 * Excel would show a message.
 */
export class User {
  private readonly host: ExcelHost;
  private readonly now: () => Date;

  constructor(host: ExcelHost, now: () => Date) {
    this.host = host;
    this.now = now;
  }

  /** Brings a sheet to the front, as a click on its tab. */
  open(sheet: string): void {
    const { book } = this.host;
    book.activate(book.sheetNamed(sheet) ?? refuse("notFound"));
  }

  select(address: string): void {
    this.host.book.select(this.sheet, areaOf(address));
  }

  /** Types into a cell and presses Ctrl+Enter: it stays selected. A check of the kind "stop" refuses what is not on its list. */
  type(address: string, text: string): void {
    const area = areaOf(address);
    this.goTo(area);
    requireEntryAllowed(this.host.book, this.sheet, area, text);
    this.act(() => writeCells(this.writing, this.sheet, area, [[text]]));
  }

  /** Goes into a cell without leaving it: add-ins have to wait. */
  beginTyping(address: string): void {
    this.select(address);
    this.host.editing.begin();
  }

  /** Leaves the cell with Enter, or with Escape when nothing is given. */
  endTyping(text?: string): void {
    this.host.editing.end();
    const { active } = this.sheet.selection;
    if (text !== undefined) this.type(formatArea(active), text);
  }

  /** Empties cells with Delete. */
  erase(address: string): void {
    const area = areaOf(address);
    const empty = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array<CellInput>(area.right - area.left + 1).fill(""),
    );
    this.goTo(area);
    this.act(() => writeCells(this.writing, this.sheet, area, empty));
  }

  /**
   * Picks from the list of a cell.
   * @param unseen add-ins are not told, as happens on the web (OfficeDev/office-js#3888)
   */
  pickFromList(address: string, item: string, { unseen = false } = {}): void {
    this.goTo(areaOf(address));
    requireEntryAllowed(this.host.book, this.sheet, areaOf(address), item, { fromList: true });
    const { events } = this.host.session;
    const { enabled } = events;
    events.enabled = enabled && !unseen;
    this.act(() => writeCells(this.writing, this.sheet, areaOf(address), [[item]]));
    events.enabled = enabled;
  }

  /** Copies cells of the sheet in front; paste them here or into another host. */
  copy(address: string): Clip {
    return copyCells(this.host.book, this.sheet, areaOf(address));
  }

  /**
   * Pastes at a cell: copied cells with their formats, locks and checks, or text of another program, which is read as
   * typing, a line for a row and a tab between cells. Checks do not stop a paste ("More on data validation",
   * support.microsoft.com).
   */
  paste(address: string, what: Clip | string): void {
    const { book } = this.host;
    const { top, left } = areaOf(address);
    this.goTo(areaOf(address));
    this.act(() => {
      if (typeof what === "string") return this.pasteText(top, left, what);
      const area = pasteCells(book, this.sheet, top, left, what);
      book.tell({ kind: "changed", sheet: this.sheet, area, change: "RangeEdited", by: "user" });
    });
  }

  /** Sorts the rows below the filter's headers, or an area, by a column such as "C". */
  sort(column: string, { ascending = true, within }: { ascending?: boolean; within?: string } = {}): void {
    const filter = this.sheet.state.autoFilter?.area;
    const area = within ? areaOf(within) : filter ? { ...filter, top: filter.top + 1 } : refuse("badArgument");
    this.act(() => sortRows(this.writing, this.sheet, area, areaOf(`${column}1`).left, ascending));
  }

  /** Ticks what one column of the filter shows, "" for blank cells; without texts it shows all again. */
  filter(column: string, texts: readonly string[]): void {
    this.act(() => filterRows(this.writing, this.sheet, areaOf(`${column}1`).left, texts));
  }

  showAll(): void {
    this.act(() => clearFilter(this.writing, this.sheet));
  }

  insertRow(row: number, count = 1): void {
    this.act(() => insertRows(this.writing, this.sheet, row, count));
  }

  deleteRow(row: number, count = 1): void {
    this.act(() => deleteRows(this.writing, this.sheet, row, count));
  }

  setNumberFormat(address: string, numberFormat: string): void {
    this.act(() => formatCells(this.writing, this.sheet, areaOf(address), () => ({ numberFormat })));
  }

  rename(name: string): void {
    this.act(() => renameSheet(this.writing, this.sheet, name));
  }

  /** "Bỏ bảo vệ trang". Empties the undo stack, as the add-in's doing it does (assumed for the hand). */
  unprotect(password = ""): void {
    unprotectSheet(this.host.book, this.sheet, password);
    this.host.book.undo.clear();
  }

  /** Ctrl+Z; @returns false when there is nothing to take back */
  undo(): boolean {
    const { book } = this.host;
    const before = new Map(book.sheets.map((sheet) => [sheet, sheet.cells]));
    if (!book.undo.undo()) return false;
    for (const [sheet, cells] of before) {
      const area = differing(cells, sheet.cells);
      if (area) book.tell({ kind: "changed", sheet, area, change: "RangeEdited", by: "user" });
    }
    return true;
  }

  private goTo(area: Area): void {
    if (formatArea(area) !== formatArea(this.sheet.selection.area)) this.host.book.select(this.sheet, area);
  }

  private get sheet(): Sheet {
    return this.host.book.active;
  }

  private get writing(): WriteContext {
    return { book: this.host.book, by: "user", culture: this.host.culture, year: this.now().getFullYear() };
  }

  private pasteText(row: number, column: number, text: string): void {
    const lines = text
      .replace(/\r?\n$/, "")
      .split(/\r?\n/)
      .map((line) => line.split("\t"));
    const width = Math.max(...lines.map(({ length }) => length));
    const area = { top: row, left: column, bottom: row + lines.length - 1, right: column + width - 1 };
    writeCells(
      this.writing,
      this.sheet,
      area,
      lines.map((line) => [...line, ...Array(width - line.length).fill(null)]),
    );
  }

  private act(act: () => void): void {
    const putBack = this.host.book.keep();
    act();
    this.host.book.undo.push(putBack);
  }
}

function areaOf(address: string): Area {
  return parseArea(address) ?? refuse("badArgument");
}

/** The area in which two states of a sheet's cells differ. */
function differing(one: SheetState["cells"], other: SheetState["cells"]): Area | null {
  let area: Area | null = null;
  for (const row of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(row) ?? NONE, other.get(row) ?? NONE];
    for (const column of new Set([...a.keys(), ...b.keys()])) {
      if (a.get(column) === b.get(column)) continue;
      area = area ? boundingArea(area, cellArea(row, column)) : cellArea(row, column);
    }
  }
  return area;
}

const NONE: ReadonlyMap<number, Cell> = new Map();
