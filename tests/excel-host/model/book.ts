import type { Package } from "../xlsx/package.ts";
import type { Xml } from "../xlsx/xml.ts";
import type { Area } from "./area.ts";
import type { BookEvent } from "./book-event.ts";
import { type DefinedName, isInternal } from "./names.ts";
import { refuse } from "./refusal.ts";
import type { RowShift } from "./row-shift.ts";
import type { Sheet } from "./sheet.ts";
import type { Styles } from "./styles.ts";
import { UndoStack } from "./undo-stack.ts";

/** What a workbook is made of; `openBook` makes one of a file. */
export interface BookParts {
  readonly package: Package;
  readonly root: Xml;
  readonly styles: Styles;
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  readonly active: Sheet;
}

/** An area that moves with its cells, as references to ranges do in Excel. */
export interface Anchor {
  readonly sheet: Sheet;
  area: Area | null;
}

/** Looking around changes nothing. */
const PASSING = new Set<BookEvent["kind"]>(["selected", "activated", "deactivated"]);

/** A workbook as Excel holds it open. */
export class Book {
  readonly package: Package;
  /** The workbook's element as the file wrote it. */
  readonly root: Xml;
  readonly styles: Styles;
  sheets: Sheet[];
  names: DefinedName[];
  readonly undo = new UndoStack();
  /** The structure is protected: sheets can neither be added nor removed, renamed, moved, hidden or shown. */
  structureProtected: boolean;
  private activeSheet: Sheet;
  private changes = 0;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly anchors = new Set<Anchor>();

  constructor({ package: parts, root, styles, sheets, names, active }: BookParts, structureProtected: boolean) {
    this.package = parts;
    this.root = root;
    this.styles = styles;
    this.sheets = sheets;
    this.names = names;
    this.activeSheet = active;
    this.structureProtected = structureProtected;
  }

  get active(): Sheet {
    return this.activeSheet;
  }

  /** A sheet by its name, whatever its capitals. */
  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetWithId(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  nameOf(name: string, scope: Sheet | null): DefinedName | undefined {
    return this.names.find((each) => each.scope === scope && each.name.toLowerCase() === name.toLowerCase());
  }

  /** The names that people and add-ins see. */
  visibleNames(scope: Sheet | null): DefinedName[] {
    return this.names.filter((name) => name.scope === scope && !isInternal(name));
  }

  /** Excel shows one sheet at a time, and no hidden one: "You cannot activate a hidden sheet" is assumed to be refused. */
  activate(sheet: Sheet): void {
    if (sheet.state.visibility !== "visible") refuse("hiddenSheet");
    if (sheet === this.activeSheet) return;
    const left = this.activeSheet;
    this.activeSheet = sheet;
    this.tell({ kind: "deactivated", sheet: left });
    this.tell({ kind: "activated", sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = { area, active: { top: area.top, left: area.left, bottom: area.top, right: area.left } };
    this.tell({ kind: "selected", sheet, area });
  }

  /** Another sheet comes forward when the one that people look at goes away. */
  leave(sheet: Sheet): void {
    if (sheet !== this.activeSheet) return;
    const at = this.sheets.indexOf(sheet);
    const others = [...this.sheets.slice(at + 1), ...this.sheets.slice(0, at).reverse()];
    const next = others.find(({ state }) => state.visibility === "visible");
    if (!next) refuse("lastVisibleSheet");
    this.activate(next);
  }

  /** Grows with everything that changes the workbook. */
  get revision(): number {
    return this.changes;
  }

  /** Something changed that nobody is told of. */
  touch(): void {
    this.changes++;
  }

  tell(event: BookEvent): void {
    if (!PASSING.has(event.kind)) this.touch();
    for (const listener of this.listeners) listener(event);
  }

  listen(listener: (event: BookEvent) => void): void {
    this.listeners.add(listener);
  }

  /** An area that is kept up to date while rows come and go, until it is let go. */
  anchor(sheet: Sheet, area: Area): Anchor {
    const anchor = { sheet, area };
    this.anchors.add(anchor);
    return anchor;
  }

  release(anchor: Anchor): void {
    this.anchors.delete(anchor);
  }

  moveAnchors(sheet: Sheet, shift: RowShift, shifted: (area: Area, shift: RowShift) => Area | null): void {
    for (const anchor of this.anchors) {
      if (anchor.sheet === sheet && anchor.area) anchor.area = shifted(anchor.area, shift);
    }
  }

  /** Takes everything down that an edit may change, so that it can be put back. */
  keep(): () => void {
    const { sheets, names } = this;
    const putBack = sheets.map((sheet) => sheet.keep());
    return () => {
      if (!sheets.includes(this.activeSheet)) this.leave(this.activeSheet);
      for (const sheet of putBack) sheet();
      this.sheets = sheets;
      this.names = names;
    };
  }
}
