import { all, elements, textOf, type Xml, xml } from "./xml.ts";

/** A text of a cell, with the runs that give its parts fonts of their own. */
export interface StoredText {
  readonly text: string;
  readonly rich?: Xml;
}

/** Reads an `si` or `is` element. Readings in another script (rPh) are no part of the text. */
export function readText(item: Xml | undefined): StoredText {
  const runs = all(item, "r");
  const parts = runs.length > 0 ? runs.flatMap((run) => all(run, "t")) : all(item, "t");
  const text = decoded(parts.map(textOf).join(""));
  return item && (runs.length > 0 || elements(item).some(({ name }) => name === "rPh"))
    ? { text, rich: item }
    : { text };
}

/** Texts that cells share, each kept once, in the order in which cells first use them. */
export class StringTable {
  private readonly items = new Map<string, { readonly index: number; readonly element: Xml }>();
  private uses = 0;

  indexOf({ text, rich }: StoredText): number {
    this.uses++;
    const key = rich ? JSON.stringify(rich) : text;
    const known = this.items.get(key);
    if (known) return known.index;
    const index = this.items.size;
    this.items.set(key, { index, element: rich ? { ...rich, name: "si" } : plainItem(text) });
    return index;
  }

  toXml(): Xml {
    const attributes = {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      count: this.uses,
      uniqueCount: this.items.size,
    };
    const items = [...this.items.values()].map(({ element }) => element);
    return xml("sst", attributes, items);
  }
}

function plainItem(text: string): Xml {
  const preserved = text !== text.trim() || /\n| {2}/.test(text) ? { "xml:space": "preserve" } : {};
  return xml("si", {}, [xml("t", preserved, text === "" ? [] : [encoded(text)])]);
}

/** Files write characters that XML cannot hold as "_x000D_" (ECMA-376 part 1, 22.9.2.19). */
function decoded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function encoded(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\P{Cc}\t\n]/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
