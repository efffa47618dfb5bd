import {
  columnLetter,
  FIRST_COLUMN,
  HEADER_MARK,
  headerRowOf,
  IDENTITY_ROWS_COLUMN,
  identityCell,
  identityFields,
  identityName,
  identityValues,
  OWN_LINE_MARK,
} from "../../../../server/workbooks/template-layout.ts";
import type { RawRows } from "../../../../templates/cell.ts";
import { columnHeader } from "../../../../templates/describe-hit.ts";
import type { TemplateIdentity } from "../../../../templates/file-facts.ts";
import { vi } from "../../../../templates/language/vi/index.ts";
import type { FormSheet, ReportForm } from "../../../../templates/report-form.ts";
import { aSheet, aWorkbook, type CellSpec, type RowSpec, type SheetSpec, type XlsxSpec } from "./build-xlsx.ts";

/** The workbook of a form in its bare bones, for changing what people change: ids, headers, cells, identity. */
export function aTemplateFile(form: ReportForm, filled: RawRows = {}): XlsxSpec {
  const sheets = form.sheets.map((sheet) => sheetOfForm(sheet, filled));
  return aWorkbook({
    sheets: [aSheet("Hướng dẫn", [{ number: 1, cells: { A: "Ghi vào ô màu trắng" } }]), ...sheets, identitySheet(form)],
    names: Object.fromEntries(identityFields.map((field) => [identityName(field), absolute(identityCell(field))])),
  });
}

function absolute(cell: string): string {
  return `NQ57!$${cell.slice(0, 1)}$${cell.slice(1)}`;
}

function sheetOfForm({ sheet, rows }: FormSheet, filled: RawRows): SheetSpec {
  const keys = Object.keys(sheet.columns);
  const letter = (key: string) => columnLetter(FIRST_COLUMN + keys.indexOf(key));
  const header = Object.fromEntries(keys.map((key) => [letter(key), columnHeader(key, sheet.key, "vi")]));
  const first = headerRowOf(sheet.key);
  const body = rows.map((row, i): RowSpec => {
    const cells = Object.entries({ ...row.locked, ...filled[row.id] }).filter(([key]) => keys.includes(key));
    const typed = cells.map(([key, cell]): [string, CellSpec] => [letter(key), cell as string | number]);
    const id = row.kind === "band" ? OWN_LINE_MARK : row.id;
    return { number: first + 1 + i, cells: { A: id, ...Object.fromEntries(typed) } };
  });
  const title: RowSpec = { number: 1, cells: { B: vi.terms.sheets[sheet.key] } };
  return aSheet(vi.terms.sheets[sheet.key], [title, { number: first, cells: { A: HEADER_MARK, ...header } }, ...body]);
}

function identitySheet(form: ReportForm): SheetSpec {
  const identity: TemplateIdentity = {
    agency: form.agency.id,
    agencyName: form.agency.name,
    period: form.period.id,
    planVersion: form.planVersion,
    templateVersion: form.templateVersion,
    version: 3,
    rows: {},
  };
  const values = identityValues(identity);
  const rows: RowSpec[] = [];
  const rowAt = (number: number) => {
    const row = rows[number - 1] ?? { number, cells: {} };
    rows[number - 1] = row;
    return row;
  };
  for (const [i, field] of identityFields.entries()) Object.assign(rowAt(i + 1).cells, { A: field, B: values[field] });
  form.sheets.forEach(({ sheet, rows: ofForm }, i) => {
    const ids = ofForm.filter(({ kind }) => kind !== "band").map(({ id }) => id);
    const column = columnLetter(IDENTITY_ROWS_COLUMN + i);
    [sheet.key, ...ids].forEach((text, down) => {
      rowAt(down + 1).cells[column] = text;
    });
  });
  return aSheet("NQ57", rows, { state: "veryHidden" });
}

/** The sheet of this name, for changing. */
export function sheetNamed(file: XlsxSpec, title: string): SheetSpec {
  const sheet = file.sheets.find((each) => each.title === title);
  if (!sheet) throw new Error(`No sheet ${title}`);
  return sheet;
}

/** The row with this id, for changing. */
export function rowWithId(file: XlsxSpec, id: string): RowSpec {
  const row = file.sheets.flatMap(({ rows }) => rows).find(({ cells }) => cells.A === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
}
