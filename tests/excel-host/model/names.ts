import type { Sheet } from "./sheet.ts";

/** A defined name. Never changed in place. */
export interface DefinedName {
  readonly name: string;
  /** The sheet that it belongs to; null when it belongs to the workbook. */
  readonly scope: Sheet | null;
  /** Without the "=". */
  readonly formula: string;
  readonly others: Readonly<Record<string, string>>;
}

/** "'Chỉ tiêu'!$B$2" → the sheet's name and the address; null for constants, several areas and broken references. */
export function parseReference(formula: string): { sheet: string; address: string } | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'!(),\s]+))!(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)$/i.exec(formula);
  if (!found || found[2] === "#REF") return null;
  return { sheet: (found[1] ?? found[2] ?? "").replaceAll("''", "'"), address: found[3] ?? "" };
}

/** A sheet's name as formulas and addresses write it: in quotes unless it is plain. */
export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** Names that Excel keeps for itself and shows to nobody. */
export function isInternal({ name }: DefinedName): boolean {
  return name === "_xlnm._FilterDatabase";
}
