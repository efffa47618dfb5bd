import { isBlank, type RawCell } from "../../../templates/cell.ts";
import type { CellOddity } from "../../../templates/file-facts.ts";
import { type Area, parseAddress, parseArea } from "./cell-address.ts";
import { cellText } from "./cell-text.ts";
import { numberAsShown, parseNumericCell } from "./cell-value.ts";
import type { Grid, GridCell, GridRow } from "./grid.ts";
import { limits } from "./limits.ts";
import type { Package } from "./open-package.ts";
import { richText } from "./read-shared-strings.ts";
import { type CellStyle, plainStyle } from "./read-styles.ts";
import type { SheetEntry } from "./read-workbook.ts";
import { isOn, readXml, type XmlTag } from "./read-xml.ts";
import { Refused } from "./refused.ts";

/** What the cells of all sheets refer to, and what is left of what they may hold together. */
export interface CellSource {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
  readonly left: { rows: number; cells: number; text: number };
}

interface OpenRow extends GridRow {
  readonly cells: Map<number, GridCell>;
  lastColumn: number;
  filled: boolean;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle;
  value: string | null;
  formula: "none" | "own" | "linked";
}

/** Reads one worksheet as it streams by; rows without content are let go at once. */
export async function readSheet(source: Package, entry: SheetEntry, from: CellSource): Promise<Grid> {
  const rows = new Map<number, OpenRow>();
  const merges: Area[] = [];
  const printed: string[] = [];
  const rich = richText();
  const linkedFormulas = new Set<string>();
  let isProtected = false;
  let [lastRow, rowsSeen] = [0, 0];
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;
  let shared = "";

  await readXml(source.read(entry.part), {
    open(tag) {
      if (tag.name === "row") {
        if (++rowsSeen > limits.rowsSeen) throw new Refused("file-too-large");
        row = openRow(tag, lastRow);
        lastRow = row.number;
      } else if (tag.name === "c" && row) cell = openCell(tag, row, from.styles);
      else if (tag.name === "f" && cell) shared = tag.get("t") === "shared" ? (tag.get("si") ?? "") : "";
      else if (tag.name === "mergeCell") merges.push(parseArea(tag.get("ref") ?? ""));
      else if (tag.name === "sheetProtection") isProtected = isOn(tag.get("sheet"));
      rich.open(tag.name);
      if (merges.length > limits.merges) throw new Refused("file-too-large");
    },
    close(name, text) {
      rich.close(name, text);
      if (name === "f" && cell) {
        // Only the first cell of a shared formula carries its text.
        const linked = isLinked(text.slice(0, limits.formulaLength));
        if (linked && shared !== "") linkedFormulas.add(shared);
        cell.formula = linked || linkedFormulas.has(shared) ? "linked" : "own";
      } else if (name === "v" && cell) cell.value = text;
      else if (name === "is" && cell) cell.value = rich.take();
      else if (name === "c" && row && cell) {
        closeCell(cell, row, from);
        cell = null;
      } else if (name === "row" && row) {
        if (row.filled) keep(rows, row, from);
        row = null;
      } else if (/^(?:odd|even|first)(?:Header|Footer)$/.test(name)) printed.push(text.slice(0, limits.formatLength));
    },
  });
  const inOrder = [...rows.values()].sort((a, b) => a.number - b.number);
  return { title: entry.title, hidden: entry.hidden, isProtected, rows: inOrder, merges, printed };
}

function openRow(tag: XmlTag, last: number): OpenRow {
  const number = Number(tag.get("r") ?? last + 1);
  if (!Number.isInteger(number) || number < 1 || number > limits.lastRow) throw new Refused("file-damaged");
  return {
    number,
    hidden: isOn(tag.get("hidden")) || tag.get("ht") === "0",
    cells: new Map(),
    lastColumn: 0,
    filled: false,
  };
}

function openCell(tag: XmlTag, row: OpenRow, styles: readonly CellStyle[]): OpenCell {
  const address = tag.get("r");
  const at = address === undefined ? { row: row.number, column: row.lastColumn + 1 } : parseAddress(address);
  if (!at || at.row !== row.number || row.cells.has(at.column) || at.column > limits.lastColumn)
    throw new Refused("file-damaged");
  row.lastColumn = at.column;
  const style = styles[Number(tag.get("s") ?? 0)] ?? plainStyle;
  return { column: at.column, type: tag.get("t") ?? "n", style, value: null, formula: "none" };
}

function closeCell(cell: OpenCell, row: OpenRow, from: CellSource): void {
  const value = contentOf(cell, from);
  const oddities = odditiesOf(cell);
  if (!isBlank(value) || oddities.length > 0) row.filled = true;
  row.cells.set(cell.column, { value, locked: cell.style.locked, oddities });
}

function contentOf({ type, value, style }: OpenCell, { strings, from1904 }: CellSource): RawCell {
  if (value === null || value === "") return null;
  if (type === "s") return sharedString(strings, value);
  if (type === "b") return isOn(value.trim());
  if (type === "d") return value.slice(0, 10);
  if (type === "n") return numberAsShown(parseNumericCell(value), style.meaning, from1904);
  return cellText(value);
}

function sharedString(strings: readonly string[], index: string): string {
  const text = strings[parseNumericCell(index)];
  if (text === undefined) throw new Refused("file-damaged");
  return text;
}

function odditiesOf({ type, formula, value, style }: OpenCell): readonly CellOddity[] {
  const oddities: CellOddity[] = [];
  if (formula !== "none") oddities.push("formula");
  if (formula === "linked") oddities.push("external-link");
  if (type === "e") oddities.push("error");
  const isNumber = (type === "n" || type === "d") && value !== null && value !== "";
  if (isNumber && formula === "none" && !style.isText) oddities.push("reformatted");
  return oddities;
}

/** `[1]Sheet!B4`, `'C:\[Data.xlsx]Sheet'!B4`; other brackets are the columns of a table, and words in quotes are words. */
function isLinked(formula: string): boolean {
  const code = formula.replace(/"[^"]*"/g, "");
  return /(?<![\p{L}\p{N}_\]])\[\d+\](?![\],:])|\[[^\][]+\.(?:xl|od|csv)\w*\]/iu.test(code);
}

function keep(rows: Map<number, OpenRow>, row: OpenRow, { left }: CellSource): void {
  if (rows.has(row.number)) throw new Refused("file-damaged");
  rows.set(row.number, row);
  left.rows--;
  left.cells -= row.cells.size;
  for (const { value } of row.cells.values()) if (typeof value === "string") left.text -= value.length;
  if (left.rows < 0 || left.cells < 0 || left.text < 0) throw new Refused("file-too-large");
}
