import type { TemplateIdentity } from "../../templates/file-facts.ts";
import type { SheetKey } from "../../templates/sheet.ts";

/** Where things stand in a template workbook: the one description that its writer and the reader of uploads share. */

/** Column A of every entry sheet holds the row ids, hidden and locked; the sheet's own columns follow from B (DESIGN 12). */
export const ROW_ID_COLUMN = "A";
export const FIRST_COLUMN = 2;

/** Stands in column A of the header row: whoever reads finds the headers there, wherever rows were inserted above. */
export const HEADER_MARK = "Mã dòng";

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
