import { type Area, cellsOf } from "../model/area.ts";
import { argb, colorOf } from "../model/format.ts";
import { formatCells } from "../model/format-cells.ts";
import { refuse } from "../model/refusal.ts";
import { Collection, HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { elements, first, type Xml, xml } from "../xlsx/xml.ts";
import type { Range } from "./range.ts";
import { colorNamed } from "./range-format.ts";
import { same } from "./same.ts";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof SIDES)[number];

/** How Office.js and files call a line: style and weight there, one word here. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
};

export class RangeBorderCollection extends Collection<RangeBorder> {
  readonly #range: Range;

  constructor(session: Session, range: Range) {
    super(session);
    this.#range = range;
  }

  override list(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.session, this.#range, side));
  }
  get count(): number {
    return SIDES.length;
  }
  getItem(side: string): RangeBorder {
    return this.list().find(({ sideIndex }) => sideIndex === side) ?? refuse("badArgument");
  }
  getItemAt(index: number): RangeBorder {
    return this.list()[index] ?? refuse("badArgument");
  }
}

export class RangeBorder extends HostObject {
  readonly #range: Range;
  readonly #side: Side;

  constructor(session: Session, range: Range, side: Side) {
    super(session);
    this.#range = range;
    this.#side = side;
  }

  override identity() {
    return { Id: this.#side };
  }

  get id(): string {
    return this.#side;
  }
  get sideIndex(): string {
    return this.#side;
  }
  get style(): string | null {
    return this.#common((line) => LINES[line?.attributes.style ?? ""]?.[0] ?? "None");
  }
  set style(style: string) {
    const name = Object.entries(LINES).find(([, [each]]) => each === style)?.[0];
    if (!name && style !== "None") refuse("badArgument");
    this.#change((line) => (name ? { ...line, attributes: { style: name } } : xml(line.name)));
  }
  get weight(): string | null {
    return this.#common((line) => LINES[line?.attributes.style ?? ""]?.[1] ?? "Thin");
  }
  set weight(weight: string) {
    const name = Object.entries(LINES).find(([, [style, each]]) => style === "Continuous" && each === weight)?.[0];
    if (!name) refuse("badArgument");
    this.#change((line) => ({ ...line, attributes: { style: name } }));
  }
  get color(): string | null {
    return this.#common((line) => colorOf(first(line, "color")) ?? "#000000");
  }
  set color(color: string) {
    const drawn = xml("color", { rgb: argb(colorNamed(color)) });
    this.#change((line) => ({ ...line, attributes: { style: "thin", ...line.attributes }, children: [drawn] }));
  }

  #common<T>(of: (line: Xml | undefined) => T): T | null {
    const { sheet } = this.#range;
    const { styles } = this.session.book;
    const lines = this.#lines().map(({ row, column, side }) =>
      first(styles.at(sheet.styleAt(row, column)).border, side),
    );
    return same(lines.map(of));
  }

  #change(change: (line: Xml) => Xml): void {
    const { sheet } = this.#range;
    for (const { row, column, side } of this.#lines()) {
      formatCells(
        this.session.writing,
        sheet,
        { top: row, left: column, bottom: row, right: column },
        ({ border }) => ({
          border: withLine(border, side, change),
        }),
      );
    }
  }

  /** The cells and their sides that this border lies on. */
  #lines(): { row: number; column: number; side: string }[] {
    const { area } = this.#range;
    return [...cellsOf(edge(area, this.#side))].map((cell) => ({ ...cell, side: sideOf(this.#side) }));
  }
}

function sideOf(side: Side): string {
  if (side === "InsideVertical") return "right";
  return side === "InsideHorizontal" ? "bottom" : side.slice(4).toLowerCase();
}

function edge(area: Area, side: Side): Area {
  const edges: Readonly<Record<Side, Area>> = {
    EdgeTop: { ...area, bottom: area.top },
    EdgeBottom: { ...area, top: area.bottom },
    EdgeLeft: { ...area, right: area.left },
    EdgeRight: { ...area, left: area.right },
    InsideVertical: { ...area, right: area.right - 1 },
    InsideHorizontal: { ...area, bottom: area.bottom - 1 },
  };
  return edges[side];
}

function withLine(border: Xml, side: string, change: (line: Xml) => Xml): Xml {
  return { ...border, children: elements(border).map((line) => (line.name === side ? change(line) : line)) };
}
