import type { Workbook } from "exceljs";
import type { TemplateIdentity } from "../../../templates/file-facts.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import {
  IDENTITY_LISTS_COLUMN,
  IDENTITY_ROWS_COLUMN,
  identityCell,
  identityFields,
  identityName,
  identityValues,
} from "../template-layout.ts";
import { listsOnSheet } from "./list-formula.ts";
import { place } from "./sheet-canvas.ts";

const title = vi.terms.sheets.identity;

/** The very hidden sheet that says which template this is, with a defined name for each of its values. */
export function writeIdentity(workbook: Workbook, identity: TemplateIdentity): void {
  const sheet = workbook.addWorksheet(title, { state: "veryHidden" });
  const values = identityValues(identity);
  for (const field of identityFields) {
    const value = sheet.getCell(identityCell(field));
    sheet.getCell(Number(value.row), 1).value = field;
    value.value = values[field];
    value.numFmt = "@";
    workbook.definedNames.add(place(title, `$${value.address.charAt(0)}$${value.row}`), identityName(field));
  }
  for (const [index, [key, ids]] of Object.entries(identity.rows).entries()) {
    writeDown(sheet, IDENTITY_ROWS_COLUMN + index, 1, [key, ...ids]);
  }
  for (const [index, words] of listsOnSheet.entries()) writeDown(sheet, IDENTITY_LISTS_COLUMN + index, 2, words);
}

function writeDown(
  sheet: ReturnType<Workbook["addWorksheet"]>,
  column: number,
  from: number,
  texts: readonly string[],
) {
  for (const [index, text] of texts.entries()) sheet.getCell(from + index, column).value = text;
}
