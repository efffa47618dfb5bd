import type { RawCell, RawRow, RawRows } from "../../../templates/cell.ts";
import type { FileFacts, RowFacts, SheetFacts } from "../../../templates/file-facts.ts";
import type { FormRow, ReportForm } from "../../../templates/report-form.ts";

/**
 * What an uploaded workbook answers: the cells that are open in the form and whose row and column are in the file. An
 * empty cell is null, so that what was deleted is seen; a row or column that is missing says nothing, and what was
 * saved of it stays; so with a formula or an error value, which an entry cell may not hold (DESIGN 7). Where a row is
 * there twice, only what both say alike is taken.
 */
export function entriesOf(file: FileFacts, form: ReportForm): RawRows {
  const rows: Record<string, RawRow> = {};
  for (const facts of file.sheets) {
    const byId = Map.groupBy(facts.rows, ({ id }) => id);
    const open = form.sheets.find(({ sheet }) => sheet.key === facts.key)?.rows ?? [];
    for (const row of open) {
      const found = row.kind === "entry" ? byId.get(row.id) : undefined;
      if (found) rows[row.id] = cellsOf(row, found, facts.columns);
    }
  }
  return rows;
}

function cellsOf({ accepts }: FormRow, found: readonly RowFacts[], columns: SheetFacts["columns"]): RawRow {
  const cells: Record<string, RawCell> = {};
  for (const column of Object.keys(accepts)) {
    if (!(column in columns) || found.some((row) => isRefused(row, column))) continue;
    const [value = null, ...others] = new Set(found.map((row) => row.cells[column] ?? null));
    if (others.length === 0) cells[column] = value;
  }
  return cells;
}

/** A formula gives another value in another place: what it shows now is nobody's answer, nor is an error value. */
function isRefused({ oddities }: RowFacts, column: string): boolean {
  return oddities[column]?.some((oddity) => oddity === "formula" || oddity === "error") ?? false;
}
