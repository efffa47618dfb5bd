import { addressIn } from "../../server/workbooks/template-layout.ts";
import { vi } from "../../templates/language/vi/index.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import type { SheetKey } from "../../templates/sheet.ts";
import { typed } from "../demo/workbook/cell-value.ts";
import { WorkbookFile } from "../demo/workbook/workbook-file.ts";

/** Types into cells of a downloaded template as its people do; "" empties one. */
export function typedInto(
  template: Buffer,
  form: ReportForm,
  cells: readonly (readonly [sheet: SheetKey, row: string, column: string, text: string])[],
): Buffer {
  const workbook = new WorkbookFile(template);
  for (const [sheet, row, column, text] of cells) {
    const [, letter = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(addressIn(form, sheet, row, column) ?? "") ?? [];
    const grid = workbook.sheet(vi.terms.sheets[sheet]);
    const found = grid.row(Number(number));
    if (!found) throw new Error(`No row ${row} on ${sheet}`);
    const style = Number(/\bs="(\d+)"/.exec(found.cells.get(letter)?.attributes ?? "")?.[1] ?? 0);
    grid.put(found, letter, text === "" ? null : typed(text), style);
  }
  return Buffer.from(workbook.toBytes());
}
