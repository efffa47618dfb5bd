import { heightOf, widthOf } from "../model/area.ts";
import { refuse } from "../model/refusal.ts";
import type { Sheet } from "../model/sheet.ts";
import { HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { Range } from "./range.ts";

export class WorksheetFreezePanes extends HostObject {
  readonly #sheet: Sheet;

  constructor(session: Session, sheet: Sheet) {
    super(session);
    this.#sheet = sheet;
  }

  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.#freeze(0, count);
  }
  freezeAt(range: Range): void {
    this.#freeze(heightOf(range.area), widthOf(range.area));
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocation(): Range {
    return this.getLocationOrNullObject() ?? refuse("notFound");
  }
  /** The cells that stay in view. */
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.#sheet.state.frozen;
    if (rows === 0 && columns === 0) return null;
    const area = { top: 1, left: 1, bottom: rows || 1_048_576, right: columns || 16_384 };
    return new Range(this.session, this.#sheet, area);
  }

  #freeze(rows: number, columns: number): void {
    this.#sheet.state.frozen = { rows, columns };
    this.session.book.touch();
  }
}
