import { limits } from "./limits.ts";
import { meaningOf, meaningOfBuiltIn, type NumberMeaning } from "./number-format.ts";
import type { Package } from "./open-package.ts";
import { isOn, readXml, type XmlTag } from "./read-xml.ts";
import { Refused } from "./refused.ts";

/** What a cell's style says about its value. */
export interface CellStyle {
  readonly meaning: NumberMeaning;
  /** Cannot be typed into while the sheet is protected: the state of every cell that says nothing else. */
  readonly locked: boolean;
  /** Keeps what is typed as it is typed. */
  readonly isText: boolean;
}

export const plainStyle: CellStyle = { meaning: "number", locked: true, isText: false };

/** The built-in format Text, and the code it has in a list of formats. */
const TEXT_FORMAT = 49;
const TEXT_CODE = "@";

interface Format {
  readonly id: number;
  /** The named style that a cell's format is based on. */
  readonly base: number;
  locked: boolean | null;
}

/** The styles in the order that cells refer to them. */
export async function readStyles(source: Package, part: string | null): Promise<readonly CellStyle[]> {
  if (part === null) return [];
  const codes = new Map<number, NumberMeaning>();
  const textFormats = new Set([TEXT_FORMAT]);
  const [bases, formats]: [Format[], Format[]] = [[], []];
  const lists = new Map([
    ["cellStyleXfs", bases],
    ["cellXfs", formats],
  ]);
  let list: Format[] | undefined;
  await readXml(source.read(part), {
    open(tag) {
      if (lists.has(tag.name)) list = lists.get(tag.name);
      if (tag.name === "numFmt") {
        const [id, code] = [Number(tag.get("numFmtId")), (tag.get("formatCode") ?? "").slice(0, limits.formatLength)];
        codes.set(id, meaningOf(code));
        if (code === TEXT_CODE) textFormats.add(id);
      }
      if (tag.name === "xf" && list) list.push(formatOf(tag));
      const last = list?.at(-1);
      if (tag.name === "protection" && last) last.locked = isOn(tag.get("locked") ?? "1");
      if ((list?.length ?? 0) + codes.size > limits.styles) throw new Refused("file-too-large");
    },
    close(name) {
      // Formats of tables and conditions follow; no cell refers to them.
      if (lists.has(name)) list = undefined;
    },
  });
  return formats.map(({ id, base, locked }) => ({
    meaning: codes.get(id) ?? meaningOfBuiltIn(id),
    locked: locked ?? bases[base]?.locked ?? true,
    isText: textFormats.has(id),
  }));
}

function formatOf(tag: XmlTag): Format {
  return { id: Number(tag.get("numFmtId") ?? 0), base: Number(tag.get("xfId") ?? 0), locked: null };
}
