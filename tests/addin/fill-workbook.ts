import ExcelJS from "exceljs";
import { directory, periods, plan } from "../../seeds/plan.ts";
import { addressIn } from "../../server/workbooks/template-layout.ts";
import { assignmentsOf } from "../../templates/assignment.ts";
import type { RawRow, RawRows } from "../../templates/cell.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { buildForm } from "../../templates/progress-report/build-form.ts";
import { findRow, type ReportForm } from "../../templates/report-form.ts";
import { wellFilled } from "../well-filled.ts";

/** The form of an agency of the real plan, by its code. */
export function formOf(code: string, periodId: string): ReportForm {
  const agency = [...directory.agencies.values()].find((each) => each.code === code);
  const period = periods.find(({ id }) => id === periodId);
  const form =
    agency && period && buildForm({ plan, directory, assignments: assignmentsOf(plan, directory) }, agency, period);
  if (!form) throw new Error(`${code} has no form in ${periodId}`);
  return form;
}

/** What a careful clerk of the agency would type, in open cells alone. */
export function wellFilledCells(form: ReportForm): RawRows {
  const open = (row: string, cells: RawRow) =>
    Object.fromEntries(
      Object.entries(cells).filter(
        ([column, value]) => value !== null && column in (findRow(form, row)?.accepts ?? {}),
      ),
    );
  return Object.fromEntries(
    Object.entries(wellFilled(form, plan.notes)).map(([row, cells]) => [row, open(row, cells)]),
  );
}

/** Types cells into a downloaded workbook, as another program would. */
export async function typeInto(workbook: Buffer, form: ReportForm, rows: RawRows): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  // exceljs' types know only an older Buffer.
  await book.xlsx.load(workbook as unknown as ArrayBuffer);
  for (const [row, cells] of Object.entries(rows)) {
    const sheet = findRow(form, row)?.sheet;
    if (!sheet) throw new Error(`The form has no row ${row}`);
    for (const [column, value] of Object.entries(cells)) {
      const at = addressIn(form, sheet, row, column);
      const cell = at === null ? null : book.getWorksheet(vi.terms.sheets[sheet])?.getCell(at);
      if (!cell) throw new Error(`The workbook has no cell for ${row} ${column}`);
      cell.value = value;
    }
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
