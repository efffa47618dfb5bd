import { type Area, intersection, parseArea, widthOf } from "../model/area.ts";
import { plainValue } from "../model/cell.ts";
import { requireAllowed } from "../model/guard.ts";
import { numberOf, tableId } from "../model/ids.ts";
import { refuse } from "../model/refusal.ts";
import type { Sheet } from "../model/sheet.ts";
import { bodyOf, type Table as TableModel } from "../model/table.ts";
import { type CellInput, writeCells } from "../model/write-cells.ts";
import { Collection, HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { Range } from "./range.ts";
import { TableRowCollection } from "./table-rows.ts";
import { Worksheet } from "./worksheet.ts";

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends Collection<Table> {
  readonly #sheet: Sheet | null;

  constructor(session: Session, sheet: Sheet | null) {
    super(session);
    this.#sheet = sheet;
  }

  override list(): Table[] {
    const sheets = this.#sheet ? [this.#sheet] : this.session.book.sheets;
    return sheets.flatMap((sheet) => sheet.state.tables.map(({ id }) => new Table(this.session, sheet, id)));
  }
  get count(): number {
    return this.list().length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: string): Table {
    return this.getItemOrNullObject(key) ?? refuse("notFound");
  }
  getItemAt(index: number): Table {
    return this.list()[index] ?? refuse("badArgument");
  }
  /** By id or name. */
  getItemOrNullObject(key: string): Table | null {
    return this.list().find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  /** Refused over another table ("Work with tables", learn.microsoft.com) and on a protected sheet (assumed). */
  add(address: Range | string, hasHeaders: boolean): Table {
    const { book } = this.session;
    const sheet = typeof address === "string" ? (this.#sheet ?? book.active) : address.sheet;
    const area = typeof address === "string" ? (parseArea(address) ?? refuse("badArgument")) : address.area;
    if (!hasHeaders) throw new Error("The host makes tables of areas with headers only");
    if (sheet.state.protection) refuse("notAllowed");
    if (sheet.state.tables.some((each) => intersection(each.area, area))) refuse("badArgument");
    const number = Math.max(0, ...book.sheets.flatMap(({ state }) => state.tables.map(({ id }) => numberOf(id)))) + 1;
    const table: TableModel = {
      id: tableId(number),
      name: `Table${number}`,
      area,
      hasHeaders: true,
      hasTotals: false,
      style: "TableStyleMedium2",
      columns: Array.from({ length: widthOf(area) }, (_, index) => {
        const header = plainValue(sheet.at(area.top, area.left + index)?.value ?? null);
        return header === "" ? `Column${index + 1}` : String(header);
      }),
      part: null,
      element: null,
    };
    sheet.state.tables = [...sheet.state.tables, table];
    book.touch();
    return new Table(this.session, sheet, table.id);
  }
}

export class Table extends HostObject {
  readonly #sheet: Sheet;
  readonly #id: string;

  constructor(session: Session, sheet: Sheet, id: string) {
    super(session);
    this.#sheet = sheet;
    this.#id = id;
  }

  override identity() {
    return { Id: this.#id };
  }

  get id(): string {
    return this.#id;
  }
  get name(): string {
    return this.model.name;
  }
  set name(name: string) {
    this.replace({ ...this.model, name });
  }
  get showHeaders(): boolean {
    return this.model.hasHeaders;
  }
  get showTotals(): boolean {
    return this.model.hasTotals;
  }
  get style(): string {
    return this.model.style;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.#sheet);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.session, this);
  }
  getRange(): Range {
    return new Range(this.session, this.#sheet, this.model.area);
  }
  getHeaderRowRange(): Range {
    const { area, hasHeaders } = this.model;
    return hasHeaders ? new Range(this.session, this.#sheet, { ...area, bottom: area.top }) : refuse("notFound");
  }
  getDataBodyRange(): Range {
    return new Range(this.session, this.#sheet, bodyOf(this.model));
  }

  // Not of the API: for its rows

  get model(): TableModel {
    return this.#sheet.state.tables.find(({ id }) => id === this.#id) ?? refuse("notFound");
  }
  replace(model: TableModel): void {
    this.#sheet.state.tables = this.#sheet.state.tables.map((each) => (each.id === this.#id ? model : each));
    this.session.book.touch();
  }
  /** Grows the table by rows at its end over empty cells, as adding a row by hand does. */
  append(rows: readonly (readonly CellInput[])[]): void {
    const { area, hasTotals } = this.model;
    requireAllowed(this.#sheet, "allowInsertRows");
    const below: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + rows.length };
    const used = this.#sheet.usedArea({ valuesOnly: true, within: below });
    if (hasTotals || used) throw new Error("The host appends rows to tables with free cells below only");
    this.replace({ ...this.model, area: { ...area, bottom: below.bottom } });
    writeCells(this.session.writing, this.#sheet, below, rows);
  }
}
