import { cellArea, cellsOf, isUnbounded } from "../model/area.ts";
import { argb, colorOf, type Format, fillColor, fontWith, solidFill } from "../model/format.ts";
import { formatCells, lockCells } from "../model/format-cells.ts";
import { refuse } from "../model/refusal.ts";
import { HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { first, withAttributes, type Xml, xml } from "../xlsx/xml.ts";
import type { Range } from "./range.ts";
import { same } from "./same.ts";

/** Something of a range's look: reads what its cells have in common and changes all of them. */
export abstract class Look extends HostObject {
  readonly #range: Range;

  constructor(session: Session, range: Range) {
    super(session);
    this.#range = range;
  }

  protected get range(): Range {
    return this.#range;
  }

  /** null when the cells differ. */
  protected common<T>(of: (format: Format) => T): T | null {
    const { sheet, area } = this.#range;
    const cells = isUnbounded(area) ? (sheet.usedArea({ within: area }) ?? cellArea(area.top, area.left)) : area;
    const { styles } = this.session.book;
    return same([...cellsOf(cells)].map(({ row, column }) => of(styles.at(sheet.styleAt(row, column)))));
  }

  protected change(change: (format: Format) => Partial<Format>): void {
    const { sheet, area } = this.#range;
    formatCells(this.session.writing, sheet, area, change);
  }
}

export class RangeFormat extends Look {
  get fill(): RangeFill {
    return new RangeFill(this.session, this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.session, this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.session, this.range);
  }
  get wrapText(): boolean | null {
    return this.common(({ alignment }) => alignment?.attributes.wrapText === "1");
  }
  set wrapText(wrap: boolean) {
    this.#align({ wrapText: wrap ? 1 : undefined });
  }
  get horizontalAlignment(): string | null {
    return this.common(({ alignment }) => capital(alignment?.attributes.horizontal ?? "general"));
  }
  set horizontalAlignment(place: string) {
    this.#align({ horizontal: place.charAt(0).toLowerCase() + place.slice(1) });
  }
  get verticalAlignment(): string | null {
    return this.common(({ alignment }) => capital(alignment?.attributes.vertical ?? "bottom"));
  }
  set verticalAlignment(place: string) {
    this.#align({ vertical: place.charAt(0).toLowerCase() + place.slice(1) });
  }

  #align(attributes: Record<string, unknown>): void {
    this.change(({ alignment }) => ({ alignment: withAttributes(alignment ?? xml("alignment"), attributes) }));
  }
}

export class RangeFill extends Look {
  get color(): string | null {
    return this.common(fillColor);
  }
  set color(color: string) {
    const fill = solidFill(colorNamed(color));
    this.change(() => ({ fill }));
  }
  clear(): void {
    const fill = xml("fill", {}, [xml("patternFill", { patternType: "none" })]);
    this.change(() => ({ fill }));
  }
}

export class RangeFont extends Look {
  get bold(): boolean | null {
    return this.common(({ font }) => isOn(first(font, "b")));
  }
  set bold(bold: boolean) {
    this.#set("b", bold ? xml("b") : null);
  }
  get italic(): boolean | null {
    return this.common(({ font }) => isOn(first(font, "i")));
  }
  set italic(italic: boolean) {
    this.#set("i", italic ? xml("i") : null);
  }
  /** Black when the file names none of its own. */
  get color(): string | null {
    return this.common(({ font }) => colorOf(first(font, "color")) ?? "#000000");
  }
  set color(color: string) {
    this.#set("color", xml("color", { rgb: argb(colorNamed(color)) }));
  }
  get name(): string | null {
    return this.common(({ font }) => first(font, "name")?.attributes.val ?? "");
  }
  set name(name: string) {
    this.#set("name", xml("name", { val: name }));
  }
  get size(): number | null {
    return this.common(({ font }) => Number(first(font, "sz")?.attributes.val ?? 11));
  }
  set size(size: number) {
    this.#set("sz", xml("sz", { val: size }));
  }

  #set(name: string, element: Xml | null): void {
    this.change(({ font }) => ({ font: fontWith(font, name, element) }));
  }
}

export class FormatProtection extends Look {
  get locked(): boolean | null {
    return this.common(({ locked }) => locked);
  }
  set locked(locked: boolean) {
    lockCells(this.session.book, this.range.sheet, this.range.area, { locked });
    this.session.book.touch();
  }
  get formulaHidden(): boolean | null {
    return this.common(({ formulaHidden }) => formulaHidden);
  }
  set formulaHidden(formulaHidden: boolean) {
    lockCells(this.session.book, this.range.sheet, this.range.area, { formulaHidden });
    this.session.book.touch();
  }
}

const isOn = (element: Xml | undefined) => element !== undefined && element.attributes.val !== "0";

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** "#RRGGBB", or one of the few HTML names that add-ins use (RangeFill.color, Office.js reference). */
function colorNamed(color: string): string {
  const named: Readonly<Record<string, string>> = {
    red: "#FF0000",
    orange: "#FFA500",
    yellow: "#FFFF00",
    white: "#FFFFFF",
  };
  const hex = named[color.toLowerCase()] ?? color;
  return /^#?[0-9A-Fa-f]{6}$/.test(hex) ? hex : refuse("badArgument");
}
