import { heightOf } from "../model/area.ts";
import { refuse } from "../model/refusal.ts";
import { bodyOf } from "../model/table.ts";
import type { CellInput } from "../model/write-cells.ts";
import { Collection, HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import type { Range } from "./range.ts";
import type { Table } from "./table.ts";

export class TableRowCollection extends Collection<TableRow> {
  readonly #table: Table;

  constructor(session: Session, table: Table) {
    super(session);
    this.#table = table;
  }

  override list(): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.session, this.#table, index));
  }
  get count(): number {
    return heightOf(bodyOf(this.#table.model));
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): TableRow {
    return this.list()[index] ?? refuse("badArgument");
  }
  /** At the end only. */
  add(index: number | null, values?: readonly (readonly CellInput[])[]): TableRow {
    if (index !== null && index !== undefined && index !== this.count)
      throw new Error("The host adds rows at the end only");
    this.#table.append(values ?? [this.#table.model.columns.map(() => null)]);
    return new TableRow(this.session, this.#table, this.count - 1);
  }
}

export class TableRow extends HostObject {
  readonly #table: Table;
  readonly #index: number;

  constructor(session: Session, table: Table, index: number) {
    super(session);
    this.#table = table;
    this.#index = index;
  }

  get index(): number {
    return this.#index;
  }
  get values(): unknown[][] | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.#table.getDataBodyRange().getRow(this.#index);
  }
}
