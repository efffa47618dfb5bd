import type { Xml } from "../xlsx/xml.ts";

/** An error value, as Excel shows it: "#REF!". */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

/** What stands in one cell; never changed in place, so that undoing is putting the old one back. */
export interface Cell {
  readonly value: CellValue;
  /** Without the "="; its value is the one that the file held, or 0: the host does not calculate. */
  readonly formula: string | null;
  /** Index into the workbook's styles. */
  readonly style: number;
  /** A text's runs with their own fonts, as the file held them. */
  readonly rich?: Xml;
}

export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A value as the API and people see it: errors by their names, nothing as "". */
export function plainValue(value: CellValue): string | number | boolean {
  return isError(value) ? value.error : (value ?? "");
}
