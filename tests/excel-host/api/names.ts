import { formatArea, parseArea } from "../model/area.ts";
import { type DefinedName, parseReference, quoted } from "../model/names.ts";
import { refuse } from "../model/refusal.ts";
import type { Sheet } from "../model/sheet.ts";
import { Collection, HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { Range } from "./range.ts";
import { Worksheet } from "./worksheet.ts";

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends Collection<NamedItem> {
  readonly #scope: Sheet | null;

  constructor(session: Session, scope: Sheet | null) {
    super(session);
    this.#scope = scope;
  }

  override list(): NamedItem[] {
    return this.session.book.visibleNames(this.#scope).map((name) => new NamedItem(this.session, name));
  }
  getCount(): number {
    return this.list().length;
  }
  getItem(name: string): NamedItem {
    return this.getItemOrNullObject(name) ?? refuse("notFound");
  }
  getItemOrNullObject(name: string): NamedItem | null {
    const found = this.session.book.nameOf(name, this.#scope);
    return found ? new NamedItem(this.session, found) : null;
  }
  add(name: string, reference: Range | string, comment?: string): NamedItem {
    const { book } = this.session;
    if (book.nameOf(name, this.#scope)) refuse("sheetExists");
    const formula = typeof reference === "string" ? reference.replace(/^=/, "") : fixedAddress(reference);
    const added: DefinedName = { name, scope: this.#scope, formula, others: comment ? { comment } : {} };
    book.names = [...book.names, added];
    book.touch();
    return new NamedItem(this.session, added);
  }
}

export class NamedItem extends HostObject {
  #name: DefinedName;

  constructor(session: Session, name: DefinedName) {
    super(session);
    this.#name = name;
  }

  override identity() {
    return { _Id: this.#name.name };
  }

  /** "_xlnm.Print_Area" is "Print_Area" to people. */
  get name(): string {
    return this.#name.name.replace(/^_xlnm\./, "");
  }
  get formula(): string {
    return `=${this.#name.formula}`;
  }
  set formula(formula: string) {
    this.#change({ formula: formula.replace(/^=/, "") });
  }
  get type(): string {
    if (this.#name.formula.includes("#REF!")) return "Error";
    if (parseReference(this.#name.formula)) return "Range";
    return /^".*"$/s.test(this.#name.formula)
      ? "String"
      : Number.isFinite(Number(this.#name.formula))
        ? "Double"
        : "Error";
  }
  get value(): string | number {
    if (this.type === "Double") return Number(this.#name.formula);
    if (this.type === "String") return this.#name.formula.slice(1, -1).replaceAll('""', '"');
    return this.type === "Error" ? "#REF!" : this.formula.slice(1);
  }
  get visible(): boolean {
    return this.#name.others.hidden !== "1";
  }
  set visible(visible: boolean) {
    const { hidden: _, ...others } = this.#name.others;
    this.#change({ others: visible ? others : { ...others, hidden: "1" } });
  }
  get comment(): string {
    return this.#name.others.comment ?? "";
  }
  get scope(): string {
    return this.#name.scope ? "Worksheet" : "Workbook";
  }
  get worksheet(): Worksheet {
    return this.worksheetOrNullObject ?? refuse("notFound");
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.#name.scope && new Worksheet(this.session, this.#name.scope);
  }
  getRange(): Range {
    return this.getRangeOrNullObject() ?? refuse("notFound");
  }
  getRangeOrNullObject(): Range | null {
    const reference = parseReference(this.#name.formula);
    const sheet = reference && this.session.book.sheetNamed(reference.sheet);
    const area = reference && parseArea(reference.address);
    return sheet && area ? new Range(this.session, sheet, area) : null;
  }
  delete(): void {
    const { book } = this.session;
    book.names = book.names.filter((name) => name !== this.#name);
    book.touch();
  }

  #change(change: Partial<DefinedName>): void {
    const { book } = this.session;
    const changed = { ...this.#name, ...change };
    book.names = book.names.map((name) => (name === this.#name ? changed : name));
    this.#name = changed;
    book.touch();
  }
}

/** "'Chỉ tiêu'!$B$2:$C$5" */
function fixedAddress({ sheet, area }: Range): string {
  return `${quoted(sheet.name)}!${formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}
