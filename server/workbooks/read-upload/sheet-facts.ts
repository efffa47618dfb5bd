import { isBlank, type RawCell } from "../../../templates/cell.ts";
import type { CellOddity, RowFacts, SheetFacts } from "../../../templates/file-facts.ts";
import type { Sheet } from "../../../templates/sheet.ts";
import { columnLetter, HEADER_MARK, OWN_LINE_MARK } from "../template-layout.ts";
import { type FoundColumns, findColumns } from "./find-columns.ts";
import type { FoundSheet } from "./find-sheet.ts";
import { type Grid, type GridRow, textAt } from "./grid.ts";

/** A worksheet in the template's terms. */
export function sheetFacts(found: FoundSheet): SheetFacts {
  const { sheet, grid, header, idColumn } = found;
  const columns = findColumns(found);
  const idOf = (row: GridRow) => (idColumn === null ? "" : textAt(row, idColumn));
  const body = grid.rows.filter((row) => row !== header && idOf(row) !== HEADER_MARK);
  const withId = body.filter((row) => idOf(row) !== "" && idOf(row) !== OWN_LINE_MARK);
  return {
    key: sheet.key,
    title: grid.title,
    hidden: grid.hidden,
    headerRow: header?.number ?? null,
    columns: Object.fromEntries(
      [...columns].map(([key, column]) => [
        key,
        { letter: columnLetter(column), header: textAt(header ?? undefined, column) },
      ]),
    ),
    rows: withId.map((row) => rowFacts(row, idOf(row), columns, sheet, grid)),
    strayRows: body.filter((row) => isStray(row, found, columns)).map(({ number }) => number),
  };
}

/** Holds something below the header, but neither an id nor the mark of the template's own lines. */
function isStray(row: GridRow, { header, idColumn, grid }: FoundSheet, columns: FoundColumns): boolean {
  const start = header?.number ?? grid.rows[0]?.number ?? 0;
  if (row.number < start || (idColumn !== null && textAt(row, idColumn) !== "")) return false;
  return [...columns.values()].some((column) => !isBlank(row.cells.get(column)?.value));
}

function rowFacts(row: GridRow, id: string, columns: FoundColumns, sheet: Sheet, grid: Grid): RowFacts {
  const cells: Record<string, RawCell> = {};
  const oddities: Record<string, readonly CellOddity[]> = {};
  for (const [key, column] of columns) {
    const value = row.cells.get(column)?.value ?? null;
    if (!isBlank(value)) cells[key] = value;
    if (sheet.columns[key]?.filledBy !== "agency") continue;
    const odd = odditiesAt(row, column, grid);
    if (odd.length > 0) oddities[key] = odd;
  }
  return { id, number: row.number, hidden: row.hidden, cells, oddities };
}

/** What is odd about a cell that agencies fill; a lock matters while the sheet is protected. */
function odditiesAt(row: GridRow, column: number, { merges, isProtected }: Grid): readonly CellOddity[] {
  const cell = row.cells.get(column);
  const odd: CellOddity[] = [...(cell?.oddities ?? [])];
  const isMerged = merges.some(
    ({ top, bottom, left, right }) =>
      row.number >= top && row.number <= bottom && column >= left && column <= right && (bottom > top || right > left),
  );
  if (isMerged) odd.push("merged");
  if (isProtected && cell?.locked) odd.push("locked");
  return odd;
}
