import { cellArea, parseArea, WHOLE_SHEET } from "../model/area.ts";
import { parseReference } from "../model/names.ts";
import { refuse } from "../model/refusal.ts";
import type { Sheet, Visibility } from "../model/sheet.ts";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../model/sheets.ts";
import { HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { first, withAttributes, withChildren, xml } from "../xlsx/xml.ts";
import { AutoFilter } from "./auto-filter.ts";
import { WorksheetFreezePanes } from "./freeze-panes.ts";
import { NamedItemCollection } from "./names.ts";
import { Range } from "./range.ts";
import { WorksheetProtection } from "./worksheet-protection.ts";

export class Worksheet extends HostObject {
  readonly #sheet: Sheet;

  constructor(session: Session, sheet: Sheet) {
    super(session);
    this.#sheet = sheet;
  }

  override identity() {
    return { Id: this.#sheet.id };
  }

  get id(): string {
    return this.#sheet.id;
  }
  get name(): string {
    return this.#sheet.name;
  }
  set name(name: string) {
    renameSheet(this.session.writing, this.#sheet, name);
  }
  get position(): number {
    return this.session.book.sheets.indexOf(this.#sheet);
  }
  set position(position: number) {
    moveSheet(this.session.book, this.#sheet, position);
    this.session.book.touch();
  }
  get visibility(): string {
    const { visibility } = this.#sheet.state;
    return visibility.charAt(0).toUpperCase() + visibility.slice(1);
  }
  set visibility(visibility: string) {
    const known = ({ Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const)[visibility];
    setVisibility(this.session.writing, this.#sheet, (known as Visibility | undefined) ?? refuse("badArgument"));
  }
  /** "" when the tab has none. */
  get tabColor(): string {
    const rgb = first(first(this.#sheet.frame, "sheetPr"), "tabColor")?.attributes.rgb;
    return rgb ? `#${rgb.slice(-6)}` : "";
  }
  set tabColor(color: string) {
    const properties = first(this.#sheet.frame, "sheetPr") ?? xml("sheetPr");
    const tab = color === "" ? [] : [xml("tabColor", { rgb: `FF${color.replace("#", "").toUpperCase()}` })];
    this.#sheet.frame = withChildren(this.#sheet.frame, "sheetPr", [withChildren(properties, "tabColor", tab)]);
    this.session.book.touch();
  }
  get showGridlines(): boolean {
    return first(first(this.#sheet.frame, "sheetViews"), "sheetView")?.attributes.showGridLines !== "0";
  }
  set showGridlines(shown: boolean) {
    const views = first(this.#sheet.frame, "sheetViews") ?? xml("sheetViews");
    const view = first(views, "sheetView") ?? xml("sheetView", { workbookViewId: 0 });
    const changed = withChildren(views, "sheetView", [withAttributes(view, { showGridLines: shown ? undefined : 0 })]);
    this.#sheet.frame = withChildren(this.#sheet.frame, "sheetViews", [changed]);
    this.session.book.touch();
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.#sheet);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.#sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.#sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.#sheet);
  }

  activate(): void {
    this.session.book.activate(this.#sheet);
  }
  delete(): void {
    deleteSheet(this.session.book, this.#sheet);
  }
  /** The whole sheet without an address; a name is as good as an address. */
  getRange(address?: string): Range {
    if (address === undefined || address === null || address === "")
      return new Range(this.session, this.#sheet, WHOLE_SHEET);
    const area = parseArea(address.slice(address.lastIndexOf("!") + 1)) ?? this.#areaNamed(address);
    return new Range(this.session, this.#sheet, area);
  }
  getCell(row: number, column: number): Range {
    return new Range(this.session, this.#sheet, cellArea(row + 1, column + 1));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.getCell(row, column).getAbsoluteResizedRange(rows, columns);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getRange().getUsedRange(valuesOnly);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  #areaNamed(name: string) {
    const { book } = this.session;
    const named = book.nameOf(name, this.#sheet) ?? book.nameOf(name, null);
    const reference = named && parseReference(named.formula);
    const area = reference && book.sheetNamed(reference.sheet) === this.#sheet ? parseArea(reference.address) : null;
    return area ?? refuse("badArgument");
  }
}
