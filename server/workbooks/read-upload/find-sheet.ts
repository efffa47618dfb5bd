import { columnHeader } from "../../../templates/describe-hit.ts";
import type { TemplateIdentity } from "../../../templates/file-facts.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { coordination, entrySheets } from "../../../templates/progress-report/template.ts";
import type { Sheet } from "../../../templates/sheet.ts";
import { foldText } from "../../../templates/text.ts";
import { HEADER_MARK } from "../template-layout.ts";
import { type Grid, type GridRow, textAt } from "./grid.ts";

/** A worksheet that was recognised as one of the template's. */
export interface FoundSheet {
  readonly sheet: Sheet;
  readonly grid: Grid;
  /** Where the row ids stand; null when that column is gone. */
  readonly idColumn: number | null;
  /** Null when the row of headers is gone. */
  readonly header: GridRow | null;
}

const templateSheets: readonly Sheet[] = [...entrySheets, coordination];

/**
 * The template's sheets among the workbook's, whatever they are called and wherever they stand: each is known by the
 * row ids it holds; one that lost them, by its name. Of copies of a sheet the one that kept the name counts, else the
 * one with most rows: what people copy within a workbook is what they put aside.
 */
export function findSheets(grids: readonly Grid[], { rows }: TemplateIdentity): readonly FoundSheet[] {
  const rendered = templateSheets.filter(({ key }) => key in rows);
  const known = grids.flatMap((grid) => recognise(grid, rendered, rows) ?? []);
  return rendered.flatMap((sheet) => {
    const fits = known.filter((each) => each.sheet === sheet).sort((a, b) => b.ids - a.ids);
    return fits.find(({ ids, grid }) => ids > 0 && isNamed(grid, sheet)) ?? fits[0] ?? [];
  });
}

type Recognised = FoundSheet & { readonly ids: number };

function recognise(grid: Grid, sheets: readonly Sheet[], rows: TemplateIdentity["rows"]): Recognised | null {
  const mark = findMark(grid);
  const fits = sheets.map((sheet) => ({ sheet, ...columnOfIds(grid, new Set(rows[sheet.key]), mark) }));
  const best = fits.sort((a, b) => b.ids - a.ids)[0];
  const found = best && best.ids > 0 ? best : fits.find(({ sheet }) => isNamed(grid, sheet));
  return found ? { ...found, grid, header: mark?.row ?? rowOfHeaders(grid, found.sheet) } : null;
}

interface Mark {
  readonly row: GridRow;
  readonly column: number;
}

function findMark({ rows }: Grid): Mark | null {
  const wanted = foldText(HEADER_MARK);
  for (const row of rows)
    for (const [column, { value }] of row.cells)
      if (typeof value === "string" && foldText(value) === wanted) return { row, column };
  return null;
}

/** The column that holds most of the ids, so that columns may be inserted before it. */
function columnOfIds({ rows }: Grid, ids: ReadonlySet<string>, mark: Mark | null) {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    for (const [column, { value }] of cells)
      if (typeof value === "string" && ids.has(value.trim())) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [idColumn, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [mark?.column ?? null, 0];
  return { idColumn, ids: count };
}

/** Where the mark was deleted: the row in which most headers stand, two at least. */
function rowOfHeaders({ rows }: Grid, sheet: Sheet): GridRow | null {
  let [best, most]: [GridRow | null, number] = [null, 1];
  for (const row of rows) {
    const found = matches(row, sheet);
    if (found > most) [best, most] = [row, found];
  }
  return best;
}

function matches(row: GridRow, { key, columns }: Sheet): number {
  const headers = new Set(Object.keys(columns).map((column) => foldText(columnHeader(column, key, "vi"))));
  const found = [...row.cells.keys()].filter((column) => headers.delete(foldText(textAt(row, column))));
  return found.length;
}

function isNamed({ title }: Grid, { key }: Sheet): boolean {
  return foldText(title) === foldText(vi.terms.sheets[key]);
}
