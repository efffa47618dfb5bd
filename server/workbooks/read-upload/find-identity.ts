import type { TemplateIdentity } from "../../../templates/file-facts.ts";
import { sheetKeys } from "../../../templates/sheet.ts";
import {
  IDENTITY_ROWS_COLUMN,
  type IdentityField,
  type IdentityRows,
  identityFields,
  identityName,
} from "../template-layout.ts";
import { type Grid, textAt } from "./grid.ts";
import type { WorkbookIndex } from "./read-workbook.ts";

export interface FoundIdentity {
  readonly identity: TemplateIdentity;
  /** The sheet that says it. */
  readonly grid: Grid;
}

/**
 * What makes the workbook ours: by its defined names, which survive re-saving; where they are gone, by the sheet that
 * lists the fields. Whether the sheet is still hidden, and what it is called now, does not matter.
 * @returns null when the workbook does not say all of it
 */
export function findIdentity(grids: readonly Grid[], names: WorkbookIndex["names"]): FoundIdentity | null {
  for (const { grid, read } of [namedFields(grids, names), ...grids.map(listedFields)]) {
    const identity = grid && identityOf(read, grid);
    if (grid && identity) return { identity, grid };
  }
  return null;
}

interface Fields {
  /** The sheet that holds them, and beside them the row ids as rendered. */
  readonly grid: Grid | undefined;
  readonly read: (field: IdentityField) => string;
}

function namedFields(grids: readonly Grid[], names: WorkbookIndex["names"]): Fields {
  const gridOf = (title: string | undefined) => grids.find((each) => each.title === title);
  const read = (field: IdentityField) => {
    const cell = names.get(identityName(field));
    const row = cell && gridOf(cell.sheet)?.rows.find(({ number }) => number === cell.row);
    return cell ? textAt(row, cell.column) : "";
  };
  return { grid: gridOf(names.get(identityName("agency"))?.sheet), read };
}

function listedFields(grid: Grid): Fields {
  const read = (field: IdentityField) =>
    textAt(
      grid.rows.find((row) => textAt(row, 1) === field),
      2,
    );
  return { grid, read };
}

function identityOf(read: (field: IdentityField) => string, grid: Grid): TemplateIdentity | null {
  const [agency, agencyName, period, planVersion, templateVersion, version] = identityFields.map(read);
  const complete = agency && period && planVersion && isCount(templateVersion) && isCount(version);
  if (!complete) return null;
  return {
    agency,
    ...(agencyName ? { agencyName } : {}),
    period,
    planVersion,
    templateVersion: Number(templateVersion),
    version: Number(version),
    rows: rowsAsRendered(grid),
  };
}

function isCount(text: string | undefined): boolean {
  return /^\d{1,9}$/.test(text ?? "");
}

function rowsAsRendered({ rows: [head, ...below] }: Grid): IdentityRows {
  const rows: Record<string, readonly string[]> = {};
  for (const column of head?.cells.keys() ?? []) {
    const key = textAt(head, column);
    if (column < IDENTITY_ROWS_COLUMN || !sheetKeys.some((each) => each === key)) continue;
    rows[key] = below.map((row) => textAt(row, column)).filter((id) => id !== "");
  }
  return rows;
}
