import type { CellOddity, FileFacts, RowFacts, SheetFacts } from "../file-facts.ts";
import { type FormRow, findRow, type ReportForm } from "../report-form.ts";

/** An answered row of the file with the entry cells that show one kind of oddity. */
export interface OddRow {
  readonly row: FormRow;
  readonly facts: RowFacts;
  readonly columns: readonly string[];
}

/** Where open cells of the form show an oddity in the file; locked cells are restored anyway. */
export function oddRows(file: FileFacts, form: ReportForm, oddity: CellOddity): readonly OddRow[] {
  return file.sheets
    .flatMap((sheet) => sheet.rows)
    .flatMap((facts) => {
      const row = openRow(facts.id, form);
      const columns = row ? oddColumns(facts, row, oddity) : [];
      return row && columns.length > 0 ? [{ row, facts, columns }] : [];
    });
}

function oddColumns({ oddities }: RowFacts, { accepts }: FormRow, oddity: CellOddity): readonly string[] {
  return Object.keys(accepts).filter((column) => oddities[column]?.includes(oddity));
}

function openRow(id: string, form: ReportForm): FormRow | null {
  const row = findRow(form, id);
  return row?.kind === "entry" ? row : null;
}

/** Hidden rows of a sheet that hold something in an open cell. */
export function hiddenEntries({ rows }: SheetFacts, form: ReportForm): readonly FormRow[] {
  return rows.flatMap((facts) => {
    const row = facts.hidden ? openRow(facts.id, form) : null;
    return row && Object.keys(row.accepts).some((column) => column in facts.cells) ? [row] : [];
  });
}
