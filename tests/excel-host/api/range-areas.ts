import { type Area, formatArea, heightOf, widthOf } from "../model/area.ts";
import { quoted } from "../model/names.ts";
import type { Sheet } from "../model/sheet.ts";
import { Collection, HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { Range } from "./range.ts";
import { Worksheet } from "./worksheet.ts";

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(session: Session, sheet: Sheet, areas: readonly Area[]) {
    super(session);
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get address(): string {
    return this.#areas.map((area) => `${quoted(this.#sheet.name)}!${formatArea(area)}`).join(",");
  }
  get areaCount(): number {
    return this.#areas.length;
  }
  get cellCount(): number {
    return this.#areas.reduce((sum, area) => sum + heightOf(area) * widthOf(area), 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.session, this.#sheet, this.#areas);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.#sheet);
  }
}

export class RangeCollection extends Collection<Range> {
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(session: Session, sheet: Sheet, areas: readonly Area[]) {
    super(session);
    this.#sheet = sheet;
    this.#areas = areas;
  }

  override list(): Range[] {
    return this.#areas.map((area) => new Range(this.session, this.#sheet, area));
  }
  getCount(): number {
    return this.#areas.length;
  }
  getItemAt(index: number): Range | undefined {
    return this.list()[index];
  }
}
