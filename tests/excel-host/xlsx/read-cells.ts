import { parseArea } from "../model/area.ts";
import type { Cell, CellValue } from "../model/cell.ts";
import { moveFormula } from "../model/move-formula.ts";
import type { RowLook, SheetState } from "../model/sheet.ts";
import { readText, type StoredText } from "./strings.ts";
import { all, first, textOf, type Xml } from "./xml.ts";

/** Reads the rows of a sheet's `sheetData`. */
export function readCells(data: Xml | undefined, texts: readonly StoredText[]): Pick<SheetState, "cells" | "rows"> {
  const cells: SheetState["cells"] = new Map();
  const rows: SheetState["rows"] = new Map();
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let row = 0;
  for (const line of all(data, "row")) {
    row = Number(line.attributes.r ?? row + 1);
    const look = readLook(line);
    if (look) rows.set(row, look);
    const found = new Map<number, Cell>();
    let column = 0;
    for (const c of all(line, "c")) {
      column = parseArea(c.attributes.r ?? "")?.left ?? column + 1;
      const formula = readFormula(first(c, "f"), row, column, shared);
      found.set(column, { ...readValue(c, texts), formula, style: Number(c.attributes.s ?? 0) });
    }
    if (found.size > 0) cells.set(row, found);
  }
  return { cells, rows };
}

function readLook({ attributes }: Xml): RowLook | null {
  const { r, spans, s, customFormat, ht, hidden, ...others } = attributes;
  if (!ht && !hidden && !customFormat && Object.keys(others).length === 0) return null;
  return {
    hidden: hidden === "1" || hidden === "true",
    height: ht ? Number(ht) : null,
    style: customFormat && s ? Number(s) : null,
    others,
  };
}

function readValue(c: Xml, texts: readonly StoredText[]): Pick<Cell, "value" | "rich"> {
  const type = c.attributes.t ?? "n";
  if (type === "inlineStr") return textValue(readText(first(c, "is")));
  const stored = first(c, "v");
  if (!stored) return { value: null };
  const text = textOf(stored);
  if (type === "s") return textValue(texts[Number(text)] ?? { text: "" });
  const values: Readonly<Record<string, () => CellValue>> = {
    str: () => text,
    d: () => text,
    b: () => text === "1",
    e: () => ({ error: text }),
    n: () => Number(text),
  };
  return { value: values[type]?.() ?? null };
}

function textValue({ text, rich }: StoredText): Pick<Cell, "value" | "rich"> {
  return rich ? { value: text, rich } : { value: text };
}

/** Formulas that cells share are written once; the others follow from where they stand. */
function readFormula(
  f: Xml | undefined,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | null {
  if (!f) return null;
  const formula = textOf(f);
  const { t, si = "" } = f.attributes;
  if (t !== "shared") return formula;
  if (formula !== "") shared.set(si, { formula, row, column });
  const origin = shared.get(si);
  return origin ? moveFormula(origin.formula, row - origin.row, column - origin.column) : formula;
}
