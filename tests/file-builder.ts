import type { RawRows } from "../templates/cell.ts";
import type { ReportToCheck } from "../templates/check-report.ts";
import { columnHeader } from "../templates/describe-hit.ts";
import type { FileFacts, RowFacts, SheetFacts } from "../templates/file-facts.ts";
import type { FormSheet, ReportForm } from "../templates/report-form.ts";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
export type MutableFile = Mutable<FileFacts>;

/** What the reader finds in the workbook of a form, filled with these rows and otherwise untouched. */
export function aFile(form: ReportForm, rows: RawRows = {}): MutableFile {
  const { agency, period, planVersion, templateVersion, sheets } = form;
  const ids = Object.fromEntries(
    sheets.map(({ sheet, rows }) => [sheet.key, rows.filter(({ kind }) => kind !== "band").map(({ id }) => id)]),
  );
  const identity = {
    agency: agency.id,
    agencyName: agency.name,
    period: period.id,
    planVersion,
    templateVersion,
    version: 0,
    rows: ids,
  };
  return structuredClone({
    fileName: "bao-cao.xlsx",
    problem: null,
    identity,
    sheets: sheets.map((sheet) => sheetFacts(sheet, rows)),
    externalLinks: 0,
    marked: false,
  }) as MutableFile;
}

function sheetFacts({ sheet, rows }: FormSheet, filled: RawRows): SheetFacts {
  const withId = rows.filter(({ kind }) => kind !== "band");
  return {
    key: sheet.key,
    title: sheet.key,
    hidden: false,
    headerRow: 9,
    columns: Object.fromEntries(
      Object.keys(sheet.columns).map((key, i) => [
        key,
        { letter: String.fromCharCode(66 + i), header: columnHeader(key, sheet.key, "vi") },
      ]),
    ),
    rows: withId.map(({ id, locked }, i): RowFacts => {
      const cells = Object.entries({ ...locked, ...filled[id] }).filter(([, cell]) => cell !== "" && cell !== null);
      return { id, number: 10 + i, hidden: false, cells: Object.fromEntries(cells), oddities: {} };
    }),
    strayRows: [],
  };
}

/** The same report, come in as a file; `change` does to the file what people do. */
export function uploaded(report: ReportToCheck, change: (file: MutableFile) => void = () => {}): ReportToCheck {
  const file = aFile(report.form, report.rows);
  change(file);
  return { ...report, file: file as FileFacts };
}

/** A row of the file, for changing. */
export function rowIn(file: MutableFile, id: string): MutableFile["sheets"][number]["rows"][number] {
  const row = file.sheets.flatMap(({ rows }) => rows).find((each) => each.id === id);
  if (!row) throw new Error(`No row ${id} in this file`);
  return row;
}

export function sheetIn(file: MutableFile, key: string): MutableFile["sheets"][number] {
  const sheet = file.sheets.find((each) => each.key === key);
  if (!sheet) throw new Error(`No sheet ${key} in this file`);
  return sheet;
}
