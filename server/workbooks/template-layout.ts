import type { Accepts } from "../../templates/accepts.ts";
import { isBlank, type RawCell } from "../../templates/cell.ts";
import { day, formatDay } from "../../templates/day.ts";
import type { TemplateIdentity } from "../../templates/file-facts.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import type { SheetKey } from "../../templates/sheet.ts";

/** Where things stand in a template workbook: the one description that its writer and the reader of uploads share. */

/** Column A of every entry sheet holds the row ids, hidden and locked; the sheet's own columns follow from B (DESIGN 12). */
export const FIRST_COLUMN = 2;

/** Stands in column A of the header row: whoever reads finds the headers there, wherever rows were inserted above. */
export const HEADER_MARK = "Mã dòng";

/**
 * Stands in column A of what belongs to the template below a header and is no row of it: bands, the signature block.
 * A row with content that has neither this mark nor an id was put in by someone else.
 */
export const OWN_LINE_MARK = "–";

/** The row of the headers in a freshly written template, 1-based; the form's rows follow one by one. */
export function headerRowOf(sheet: SheetKey): number {
  return sheet === "signOff" ? 11 : 5;
}

/** Where a cell stands in a freshly written template: "H12"; null when the form has no such cell. */
export function addressIn(form: ReportForm, sheet: SheetKey, row: string, column: string): string | null {
  const found = form.sheets.find((each) => each.sheet.key === sheet);
  if (!found) return null;
  const down = found.rows.findIndex((each) => each.id === row && each.kind !== "band");
  const right = Object.keys(found.sheet.columns).indexOf(column);
  return down === -1 || right === -1 ? null : `${columnLetter(FIRST_COLUMN + right)}${headerRowOf(sheet) + 1 + down}`;
}

/** No cell of Excel holds more characters. */
const LONGEST_TEXT = 32_767;

/**
 * What a freshly written template holds where this was saved: a day as people write it, otherwise the same in one
 * Unicode form, less what no workbook can hold; null for blanks. A cell that still reads so was not touched since.
 */
export function writtenCell(saved: RawCell, accepts: Accepts): RawCell {
  if (typeof saved !== "string") return saved;
  if (accepts.kind === "date" && day.safeParse(saved).success) return formatDay(saved);
  const text = saved
    .normalize("NFC")
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(UNWRITABLE, "");
  return isBlank(text) ? null : text;
}

/** Characters that XML does not know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** 1 → "A", 27 → "AA". */
export function columnLetter(index: number): string {
  return index <= 26
    ? String.fromCharCode(64 + index)
    : columnLetter(Math.floor((index - 1) / 26)) + columnLetter(((index - 1) % 26) + 1);
}

/**
 * The identity on the very hidden sheet: field in column A, value in column B, from row 1 in this order. A defined
 * name for each value refers to its cell, since names survive LibreOffice and re-saving (FACTS).
 */
export const identityFields = ["agency", "agencyName", "period", "planVersion", "templateVersion", "version"] as const;
export type IdentityField = (typeof identityFields)[number];

export function identityName(field: IdentityField): string {
  return `NQ57_${field}`;
}

export function identityCell(field: IdentityField): string {
  return `B${identityFields.indexOf(field) + 1}`;
}

/** Row ids as rendered stand from column D on, a column for each sheet: its key in row 1, its ids below. */
export const IDENTITY_ROWS_COLUMN = 4;

/**
 * Lists that cells are picked from and that Excel cannot hold in the cell's own check, because their words hold commas,
 * stand from column T on, from row 2: nothing is read from there.
 */
export const IDENTITY_LISTS_COLUMN = 20;

/** The identity as text, field by field; numbers are written as text too, so that no locale changes them. */
export function identityValues(identity: TemplateIdentity): Readonly<Record<IdentityField, string>> {
  return {
    agency: identity.agency,
    agencyName: identity.agencyName ?? "",
    period: identity.period,
    planVersion: identity.planVersion,
    templateVersion: String(identity.templateVersion),
    version: String(identity.version),
  };
}

export type IdentityRows = Readonly<Partial<Record<SheetKey, readonly string[]>>>;
