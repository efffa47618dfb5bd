import { attribute, withAttribute } from "./xml.ts";

/** Number formats that a paste brings along, by Excel's own ids: dd/mm/yyyy under Vietnamese settings, and 0.00%. */
const FORMATS = { date: "14", percent: "10", plain: "0" } as const;
export type PastedFormat = keyof typeof FORMATS;

/** The cell formats of a workbook: which leave a cell open, and copies of them with another number format or lock. */
export class Styles {
  #xml: string;
  readonly #formats: string[];
  readonly #made = new Map<string, number>();

  constructor(xml: string) {
    this.#xml = xml;
    const inside = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? "";
    this.#formats = inside.match(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
  }

  /** Cells are locked unless their format says otherwise. */
  isOpen(style: number): boolean {
    return /<protection\b[^>]*\blocked="(?:0|false)"/.test(this.#formats[style] ?? "");
  }

  /** The same look with the number format of what was pasted. */
  withFormat(style: number, format: PastedFormat): number {
    return this.#variant(style, format, (xf) =>
      xf.replace(/^<xf\b([^>]*?)(\/?)>/, (_, attributes: string, end: string) => {
        const numbered = withAttribute(attributes, "numFmtId", FORMATS[format]);
        return `<xf${withAttribute(numbered, "applyNumberFormat", "1")}${end}>`;
      }),
    );
  }

  /** The same look, locked: what pasting a locked cell leaves behind. */
  locked(style: number): number {
    return this.#variant(style, "locked", (xf) => xf.replace(/<protection\b[^>]*\/>/, '<protection locked="1"/>'));
  }

  toXml(): string {
    const all = `<cellXfs count="${this.#formats.length}">${this.#formats.join("")}</cellXfs>`;
    return this.#xml.replace(/<cellXfs[^>]*>[\s\S]*?<\/cellXfs>/, () => all);
  }

  #variant(style: number, name: string, change: (xf: string) => string): number {
    const known = this.#made.get(`${name}:${style}`);
    if (known !== undefined) return known;
    const xf = this.#formats[style];
    if (xf === undefined) throw new Error(`The workbook has no cell format ${style}`);
    const made = this.#formats.push(change(xf)) - 1;
    this.#made.set(`${name}:${style}`, made);
    return made;
  }
}

export function styleOf(cellAttributes: string): number {
  return Number(attribute(cellAttributes, "s") ?? 0);
}
