import { type CellValue, cellXml } from "./cell-value.ts";
import { attribute, textIn, unescapeXml, withAttribute } from "./xml.ts";

export interface GridCell {
  attributes: string;
  inner: string;
}

export interface GridRow {
  number: number;
  attributes: string;
  /** By column letters. */
  cells: Map<string, GridCell>;
}

/**
 * One sheet's rows and cells, taken out of its XML and put back; everything around them and everything untouched
 * stays letter by letter as the server wrote it.
 */
export class SheetGrid {
  readonly rows: GridRow[];
  #before: string;
  #after: string;

  constructor(xml: string) {
    const found = /<sheetData\s*\/>|<sheetData\b[^>]*>([\s\S]*?)<\/sheetData>/.exec(xml);
    if (!found) throw new Error("A sheet without sheetData");
    this.#before = xml.slice(0, found.index);
    this.#after = xml.slice(found.index + found[0].length);
    this.rows = readRows(found[1] ?? "");
  }

  row(number: number): GridRow | undefined {
    return this.rows.find((each) => each.number === number);
  }

  put(row: GridRow, column: string, value: CellValue | null, style: number): void {
    const { type, inner } = value === null ? { type: undefined, inner: "" } : cellXml(value);
    const attributes = ` r="${column}${row.number}" s="${style}"`;
    row.cells.set(column, { attributes: type ? `${attributes} t="${type}"` : attributes, inner });
  }

  hideRow(row: GridRow): void {
    row.attributes = withAttribute(row.attributes, "hidden", "1");
  }

  removeRow(row: GridRow): void {
    this.rows.splice(this.rows.indexOf(row), 1);
  }

  /** Puts a copy of a row below the last one, as copying and pasting a whole row does. */
  copyToEnd(row: GridRow): void {
    const number = (this.rows.at(-1)?.number ?? 0) + 1;
    const cells = [...row.cells].map(([column, cell]): [string, GridCell] => [
      column,
      { ...cell, attributes: withAttribute(cell.attributes, "r", `${column}${number}`) },
    ]);
    this.rows.push({ number, attributes: withAttribute(row.attributes, "r", `${number}`), cells: new Map(cells) });
  }

  merge(range: string): void {
    const one = `<mergeCell ref="${range}"/>`;
    if (/<mergeCells\b/.test(this.#after)) {
      this.#after = this.#after
        .replace(/<mergeCells\b[^>]*>/, "<mergeCells>")
        .replace("</mergeCells>", () => `${one}</mergeCells>`);
      return;
    }
    // The order of elements is fixed: merged cells follow the sheet's protection, scenarios, filter and sort state.
    const preceding =
      /^(?:\s*<(sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews)\b(?:[^>]*\/>|[\s\S]*?<\/\1>))*/;
    const at = preceding.exec(this.#after)?.[0].length ?? 0;
    this.#after = `${this.#after.slice(0, at)}<mergeCells>${one}</mergeCells>${this.#after.slice(at)}`;
  }

  /** The lists that cells are picked from: ranges and what they hold as written, quotes and references alike. */
  listValidations(): readonly { readonly ranges: readonly string[]; readonly formula: string }[] {
    // One without a formula closes itself and only shows a message.
    const all = this.#after.matchAll(/<dataValidation\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/dataValidation>)/g);
    return [...all].flatMap(([, attributes = "", inner = ""]) => {
      const formula = /<formula1>([\s\S]*?)<\/formula1>/.exec(inner)?.[1];
      if (attribute(attributes, "type") !== "list" || formula === undefined) return [];
      return [{ ranges: (attribute(attributes, "sqref") ?? "").split(" "), formula: unescapeXml(formula) }];
    });
  }

  toXml(): string {
    const rows = this.rows.map((row) => {
      const cells = [...row.cells]
        .sort(([a], [b]) => columnNumber(a) - columnNumber(b))
        .map(([, { attributes, inner }]) => (inner === "" ? `<c${attributes}/>` : `<c${attributes}>${inner}</c>`));
      return `<row${row.attributes}>${cells.join("")}</row>`;
    });
    return `${this.#before}<sheetData>${rows.join("")}</sheetData>${this.#after}`;
  }
}

function readRows(xml: string): GridRow[] {
  return [...xml.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([, attributes = "", inner = ""]) => ({
    number: Number(attribute(attributes, "r")),
    attributes,
    cells: new Map(
      [...inner.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, own = "", content = ""]) => [
        (attribute(own, "r") ?? "").replace(/\d+$/, ""),
        { attributes: own, inner: content },
      ]),
    ),
  }));
}

/** What a cell shows, as text; numbers as Excel stores them. */
export function cellText(cell: GridCell | undefined, sharedStrings: readonly string[]): string {
  if (!cell) return "";
  const type = attribute(cell.attributes, "t");
  if (type === "inlineStr") return textIn(cell.inner);
  const value = unescapeXml(/<v>([\s\S]*?)<\/v>/.exec(cell.inner)?.[1] ?? "");
  return type === "s" ? (sharedStrings[Number(value)] ?? "") : value;
}

/** "A" → 1, "AA" → 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
