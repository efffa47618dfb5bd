import { shownText } from "../culture/shown-text.ts";
import {
  type Area,
  boundingArea,
  cellArea,
  contains,
  formatArea,
  heightOf,
  intersection,
  isUnbounded,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  widthOf,
} from "../model/area.ts";
import type { Anchor } from "../model/book.ts";
import { plainValue } from "../model/cell.ts";
import { formatCells } from "../model/format-cells.ts";
import { deleteRows, insertRows } from "../model/move-rows.ts";
import { quoted } from "../model/names.ts";
import { GENERAL } from "../model/number-formats.ts";
import { refuse } from "../model/refusal.ts";
import { grid, type Sheet } from "../model/sheet.ts";
import { type CellInput, clearCells, writeCells } from "../model/write-cells.ts";
import { HostObject } from "../protocol/host-object.ts";
import { valueType } from "../protocol/value-type.ts";
import type { Session } from "../session.ts";
import { DataValidation } from "./data-validation.ts";
import { findIn, type SearchCriteria } from "./find.ts";
import { hideColumns, hideRows } from "./hide.ts";
import { inputsFor } from "./inputs.ts";
import { RangeFormat } from "./range-format.ts";
import { same } from "./same.ts";
import { Worksheet } from "./worksheet.ts";

/** Cells of one sheet, one rectangle. */
export class Range extends HostObject {
  #anchor: Anchor;

  constructor(session: Session, sheet: Sheet, area: Area) {
    super(session);
    this.#anchor = { sheet, area };
  }

  /** Kept ranges move with their cells. */
  override keep(): void {
    this.#anchor = this.session.book.anchor(this.sheet, this.area);
  }

  override release(): void {
    this.session.book.release(this.#anchor);
  }

  get sheet(): Sheet {
    return this.#anchor.sheet;
  }

  /** Refused when the cells were deleted, or their sheet. */
  get area(): Area {
    const { area, sheet } = this.#anchor;
    return area && this.session.book.sheets.includes(sheet) ? area : refuse("badReference");
  }

  // Where it is

  get address(): string {
    return `${quoted(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.top - 1;
  }
  get columnIndex(): number {
    return this.area.left - 1;
  }
  get rowCount(): number {
    return heightOf(this.area);
  }
  get columnCount(): number {
    return widthOf(this.area);
  }
  /** -1 beyond 2^31-1 (Range.cellCount, Office.js reference). */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return widthOf(this.area) === LAST_COLUMN;
  }
  get isEntireColumn(): boolean {
    return heightOf(this.area) === LAST_ROW;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet);
  }

  // What stands in it; null for whole rows and columns ("Read or write to an unbounded range", learn.microsoft.com)

  get values(): unknown[][] | null {
    return this.#cells((row, column) => plainValue(this.sheet.at(row, column)?.value ?? null));
  }
  set values(given: unknown) {
    writeCells(this.session.writing, this.sheet, this.area, inputsFor(this.area, given) as CellInput[][]);
  }
  get formulas(): unknown[][] | null {
    return this.#cells((row, column) => {
      const cell = this.sheet.at(row, column);
      return cell?.formula == null ? plainValue(cell?.value ?? null) : `=${cell.formula}`;
    });
  }
  set formulas(given: unknown) {
    this.values = given;
  }
  get text(): string[][] | null {
    return this.#cells((row, column) =>
      shownText(this.sheet.at(row, column)?.value ?? null, this.#numberFormat(row, column), this.session.culture),
    );
  }
  get valueTypes(): string[][] | null {
    return this.#cells((row, column) => valueType(this.sheet.at(row, column)));
  }
  get numberFormat(): string[][] | null {
    return this.#cells((row, column) => this.#numberFormat(row, column));
  }
  set numberFormat(given: unknown) {
    const { area, sheet, session } = this;
    const formats = inputsFor(area, given);
    formatCells(session.writing, sheet, area, (format, row, column) => {
      const own = formats[row - area.top]?.[column - area.left];
      return { numberFormat: own === null ? format.numberFormat : String(own || GENERAL) };
    });
  }

  // How it looks

  get format(): RangeFormat {
    return new RangeFormat(this.session, this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.session, this);
  }
  /** null when some are hidden and some are not. */
  get hidden(): boolean | null {
    if (this.rowHidden === null || this.columnHidden === null) return null;
    return this.rowHidden || this.columnHidden;
  }
  get rowHidden(): boolean | null {
    const rows = Array.from({ length: heightOf(this.#inUse()) }, (_, index) => this.#inUse().top + index);
    return same(rows.map((row) => this.sheet.rowAt(row).hidden));
  }
  set rowHidden(hidden: boolean) {
    hideRows(this.session, this.sheet, this.area, hidden);
  }
  get columnHidden(): boolean | null {
    const columns = Array.from({ length: widthOf(this.#inUse()) }, (_, index) => this.#inUse().left + index);
    return same(columns.map((column) => this.sheet.columnAt(column)?.hidden ?? false));
  }
  set columnHidden(hidden: boolean) {
    hideColumns(this.session, this.sheet, this.area, hidden);
  }

  // Other ranges from it

  getCell(row: number, column: number): Range {
    return this.#at(cellArea(this.area.top + row, this.area.left + column));
  }
  getRow(row: number): Range {
    return this.#at({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  getColumn(column: number): Range {
    return this.#at({ ...this.area, left: this.area.left + column, right: this.area.left + column });
  }
  getLastCell(): Range {
    return this.#at(cellArea(this.area.bottom, this.area.right));
  }
  getLastRow(): Range {
    return this.#at({ ...this.area, top: this.area.bottom });
  }
  getLastColumn(): Range {
    return this.#at({ ...this.area, left: this.area.right });
  }
  getEntireRow(): Range {
    return this.#at({ ...this.area, left: 1, right: LAST_COLUMN });
  }
  getEntireColumn(): Range {
    return this.#at({ ...this.area, top: 1, bottom: LAST_ROW });
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.area;
    return this.#at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, bottom: this.area.top + rows - 1, right: this.area.left + columns - 1 });
  }
  getRowsAbove(count = 1): Range {
    return this.#at({ ...this.area, top: this.area.top - count, bottom: this.area.top - 1 });
  }
  getRowsBelow(count = 1): Range {
    return this.#at({ ...this.area, top: this.area.bottom + 1, bottom: this.area.bottom + count });
  }
  getBoundingRect(other: Range | string): Range {
    return this.#at(boundingArea(this.area, this.#areaOf(other)));
  }
  getIntersection(other: Range | string): Range {
    return this.getIntersectionOrNullObject(other) ?? refuse("notFound");
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const common = intersection(this.area, this.#areaOf(other));
    return common && this.#at(common);
  }
  /** The first cell when nothing is used (Range.getUsedRange, Office.js reference: "the top left cell"). */
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = this.sheet.usedArea({ valuesOnly: valuesOnly ?? false, within: this.area });
    return used && this.#at(used);
  }
  find(text: string, criteria: SearchCriteria): Range {
    return this.findOrNullObject(text, criteria) ?? refuse("notFound");
  }
  findOrNullObject(text: string, criteria: SearchCriteria): Range | null {
    const { row, column } = findIn(this.session, this.sheet, this.area, text, criteria).next().value ?? {};
    return row && column ? this.#at(cellArea(row, column)) : null;
  }

  // What can be done to it

  /** Selects it and brings its sheet to the front. */
  select(): void {
    this.session.book.select(this.sheet, this.area);
  }
  clear(applyTo?: string): void {
    const all = (applyTo ?? "All") === "All";
    const contents = all || applyTo === "Contents";
    const formats = all || applyTo === "Formats";
    if (!contents && !formats) refuse("badArgument");
    clearCells(this.session.writing, this.sheet, this.area, { contents, formats });
  }
  /** Whole rows only. */
  insert(shift: string): Range {
    if (!this.isEntireRow || shift !== "Down") throw new Error("The host inserts whole rows only");
    const { area } = this;
    insertRows(this.session.writing, this.sheet, area.top, heightOf(area));
    return this.#at(area);
  }
  /** Whole rows only. */
  delete(shift: string): void {
    if (!this.isEntireRow || shift !== "Up") throw new Error("The host deletes whole rows only");
    deleteRows(this.session.writing, this.sheet, this.area.top, heightOf(this.area));
  }

  #cells<T>(of: (row: number, column: number) => T): T[][] | null {
    return isUnbounded(this.area) ? null : grid(this.area, of);
  }

  #numberFormat(row: number, column: number): string {
    return this.session.book.styles.at(this.sheet.styleAt(row, column)).numberFormat;
  }

  #at(area: Area): Range {
    const inside = area.top >= 1 && area.left >= 1 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
    if (!inside || area.top > area.bottom || area.left > area.right) refuse("badArgument");
    return new Range(this.session, this.sheet, area);
  }

  #areaOf(other: Range | string): Area {
    if (typeof other === "string") return parseArea(other) ?? refuse("badArgument");
    return other.sheet === this.sheet ? other.area : refuse("badArgument");
  }

  /** Rows and columns beyond those in use are all alike. */
  #inUse(): Area {
    const used = this.sheet.usedArea() ?? cellArea(1, 1);
    return isUnbounded(this.area) && !contains(used, this.area)
      ? (intersection(used, this.area) ?? cellArea(1, 1))
      : this.area;
  }
}
