import { refuse } from "../model/refusal.ts";
import { addSheet } from "../model/sheets.ts";
import { Collection } from "../protocol/host-object.ts";
import { Worksheet } from "./worksheet.ts";

export class WorksheetCollection extends Collection<Worksheet> {
  override list(): Worksheet[] {
    return this.session.book.sheets.map((sheet) => new Worksheet(this.session, sheet));
  }
  getCount(visibleOnly?: boolean): number {
    return this.#shown(visibleOnly).length;
  }
  getItem(key: string): Worksheet {
    return this.getItemOrNullObject(key) ?? refuse("notFound");
  }
  /** By id or name. */
  getItemOrNullObject(key: string): Worksheet | null {
    const { book } = this.session;
    const sheet = book.sheetWithId(key) ?? book.sheetNamed(key);
    return sheet ? new Worksheet(this.session, sheet) : null;
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.book.active);
  }
  getFirst(visibleOnly?: boolean): Worksheet {
    return this.#shown(visibleOnly)[0] ?? refuse("notFound");
  }
  getLast(visibleOnly?: boolean): Worksheet {
    return this.#shown(visibleOnly).at(-1) ?? refuse("notFound");
  }
  add(name?: string): Worksheet {
    return new Worksheet(this.session, addSheet(this.session.book, name ?? undefined));
  }

  #shown(visibleOnly = false): Worksheet[] {
    return this.list().filter(({ visibility }) => !visibleOnly || visibility === "Visible");
  }
}
