import { all, elements, first, type Xml, xml } from "../xlsx/xml.ts";
import { type Format, PLAIN } from "./format.ts";
import { builtInFormat } from "./number-formats.ts";

const FIRST_OWN_FORMAT = 164;
const LISTS = ["fonts", "fills", "borders", "dxfs"] as const;
type List = (typeof LISTS)[number];

/** All formats that a workbook's cells have, by number; equal formats get the same number. */
export class Styles {
  private readonly root: Xml;
  private readonly lists: Record<List, Xml[]>;
  private readonly ownFormats: Map<string, number>;
  private readonly formats: Format[];
  private readonly numbers = new Map<string, number>();

  constructor(root: Xml) {
    this.root = root;
    const read = (name: List) => elements(first(root, name));
    this.lists = { fonts: read("fonts"), fills: read("fills"), borders: read("borders"), dxfs: read("dxfs") };
    this.ownFormats = new Map(
      all(first(root, "numFmts"), "numFmt").map(({ attributes }) => [
        attributes.formatCode ?? "General",
        Number(attributes.numFmtId),
      ]),
    );
    this.formats = all(first(root, "cellXfs"), "xf").map((xf) => this.formatOf(xf));
    for (const [number, format] of this.formats.entries()) {
      const key = JSON.stringify(format);
      if (!this.numbers.has(key)) this.numbers.set(key, number);
    }
  }

  at(style: number): Format {
    return this.formats[style] ?? PLAIN;
  }

  numberOf(format: Format): number {
    const key = JSON.stringify(format);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.formats.push(format) - 1);
    return this.formats.length - 1;
  }

  changed(style: number, change: Partial<Format>): number {
    return this.numberOf({ ...this.at(style), ...change });
  }

  /** The look that conditional formats and tables refer to by number. */
  differential(number: number): Xml | undefined {
    return this.lists.dxfs[number];
  }

  addDifferential(look: Xml): number {
    return this.lists.dxfs.push(look) - 1;
  }

  toXml(): Xml {
    const xfs = this.formats.map((format) => this.xfOf(format));
    const formats = [...this.ownFormats].map(([formatCode, numFmtId]) => xml("numFmt", { numFmtId, formatCode }));
    const lists = new Map<string, Xml[]>([
      ["numFmts", formats],
      ["cellXfs", xfs],
      ...LISTS.map((name) => [name, this.lists[name]] as [string, Xml[]]),
    ]);
    const present = elements(this.root);
    const missing = formats.length > 0 && !present.some(({ name }) => name === "numFmts") ? [xml("numFmts")] : [];
    const children = [...missing, ...present].map((element) => {
      const items = lists.get(element.name);
      return items ? xml(element.name, { ...element.attributes, count: items.length }, items) : element;
    });
    return { ...this.root, children };
  }

  private formatOf(xf: Xml): Format {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0", xfId = "0" } = xf.attributes;
    const protection = first(xf, "protection")?.attributes ?? {};
    const own = [...this.ownFormats].find(([, id]) => id === Number(numFmtId))?.[0];
    return {
      numberFormat: own ?? builtInFormat(Number(numFmtId)),
      font: this.lists.fonts[Number(fontId)] ?? PLAIN.font,
      fill: this.lists.fills[Number(fillId)] ?? PLAIN.fill,
      border: this.lists.borders[Number(borderId)] ?? PLAIN.border,
      alignment: first(xf, "alignment") ?? null,
      locked: isOn(protection.locked ?? "1"),
      formulaHidden: isOn(protection.hidden ?? "0"),
      namedStyle: Number(xfId),
    };
  }

  private xfOf(format: Format): Xml {
    const { alignment, locked, formulaHidden, namedStyle } = format;
    const numFmtId = this.formatNumber(format.numberFormat);
    const attributes = {
      numFmtId,
      fontId: place(this.lists.fonts, format.font),
      fillId: place(this.lists.fills, format.fill),
      borderId: place(this.lists.borders, format.border),
      xfId: namedStyle,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: alignment ? 1 : undefined,
      applyProtection: 1,
    };
    const protection = xml("protection", { locked: Number(locked), hidden: Number(formulaHidden) });
    return xml("xf", attributes, alignment ? [alignment, protection] : [protection]);
  }

  private formatNumber(code: string): number {
    const known = builtInNumber(code) ?? this.ownFormats.get(code);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.ownFormats.values()) + 1;
    this.ownFormats.set(code, number);
    return number;
  }
}

function builtInNumber(code: string): number | undefined {
  for (let number = 0; number < 50; number++) if (builtInFormat(number) === code) return number;
  return undefined;
}

const isOn = (flag: string) => flag === "1" || flag === "true";

/** Where an element stands in a list; it is added when it is new. */
function place(list: Xml[], element: Xml): number {
  const text = JSON.stringify(element);
  const index = list.findIndex((each) => JSON.stringify(each) === text);
  return index === -1 ? list.push(element) - 1 : index;
}
