import { intersection } from "../model/area.ts";
import { refuse } from "../model/refusal.ts";
import type { Placed } from "../model/sheet.ts";
import { Collection, HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { elements } from "../xlsx/xml.ts";
import type { Range } from "./range.ts";
import { Range as RangeObject } from "./range.ts";

/** The conditional formats that lie on a range. The host keeps them, counts them and takes them off; it draws none. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  readonly #range: Range;

  constructor(session: Session, range: Range) {
    super(session);
    this.#range = range;
  }

  override list(): ConditionalFormat[] {
    return this.#placed().flatMap((placed) =>
      elements(placed.element).map((_, index) => new ConditionalFormat(this.session, this.#range, placed, index)),
    );
  }
  getCount(): number {
    return this.list().length;
  }
  getItemAt(index: number): ConditionalFormat {
    return this.list()[index] ?? refuse("badArgument");
  }
  clearAll(): void {
    if (this.#range.sheet.state.protection) refuse("notAllowed");
    const placed = this.#placed();
    const { state } = this.#range.sheet;
    state.conditionalFormats = state.conditionalFormats.filter((each) => !placed.includes(each));
    this.session.book.touch();
  }

  #placed(): Placed[] {
    const { sheet, area } = this.#range;
    return sheet.state.conditionalFormats.filter(({ areas }) => areas.some((each) => intersection(each, area)));
  }
}

export class ConditionalFormat extends HostObject {
  readonly #range: Range;
  readonly #placed: Placed;
  readonly #index: number;

  constructor(session: Session, range: Range, placed: Placed, index: number) {
    super(session);
    this.#range = range;
    this.#placed = placed;
    this.#index = index;
  }

  get priority(): number {
    return Number(elements(this.#placed.element)[this.#index]?.attributes.priority ?? 1) - 1;
  }
  get stopIfTrue(): boolean {
    return elements(this.#placed.element)[this.#index]?.attributes.stopIfTrue === "1";
  }
  getRange(): Range {
    const [area = refuse("notFound")] = this.#placed.areas;
    return new RangeObject(this.session, this.#range.sheet, area);
  }
}
