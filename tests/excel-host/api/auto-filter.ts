import { clearFilter, filterRows } from "../model/filter-rows.ts";
import { refuse } from "../model/refusal.ts";
import type { Sheet } from "../model/sheet.ts";
import { HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { Range } from "./range.ts";

/** A sheet's own filter; filters of tables are theirs. */
export class AutoFilter extends HostObject {
  readonly #sheet: Sheet;

  constructor(session: Session, sheet: Sheet) {
    super(session);
    this.#sheet = sheet;
  }

  get enabled(): boolean {
    return this.#sheet.state.autoFilter !== null;
  }
  get isDataFiltered(): boolean {
    return (this.#sheet.state.autoFilter?.columns.length ?? 0) > 0;
  }
  getRange(): Range {
    return this.getRangeOrNullObject() ?? refuse("notFound");
  }
  getRangeOrNullObject(): Range | null {
    const { autoFilter } = this.#sheet.state;
    return autoFilter && new Range(this.session, this.#sheet, autoFilter.area);
  }
  /** Only `filterOn: "Values"`; on a protected sheet no filter can be put on (see filter-rows.ts). */
  apply(
    range: Range | string,
    columnIndex?: number,
    criteria?: { filterOn?: string; values?: readonly string[] },
  ): void {
    const area = typeof range === "string" ? refuse("badArgument") : range.area;
    if (!this.#sheet.state.autoFilter) {
      if (this.#sheet.state.protection) refuse("notAllowed");
      this.#sheet.state.autoFilter = { area, columns: [] };
      this.session.book.touch();
    }
    if (columnIndex === undefined || columnIndex === null) return;
    if (criteria?.filterOn !== "Values") throw new Error("The host filters by values only");
    filterRows(this.#context, this.#sheet, area.left + columnIndex, criteria.values ?? []);
  }
  clearCriteria(): void {
    clearFilter(this.#context, this.#sheet);
  }
  remove(): void {
    if (this.#sheet.state.protection) refuse("notAllowed");
    if (this.isDataFiltered) this.clearCriteria();
    this.#sheet.state.autoFilter = null;
    this.session.book.touch();
  }

  get #context() {
    return this.session.writing;
  }
}
