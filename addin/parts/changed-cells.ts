import { isBlank, type RawCell, type RawRows } from "../../templates/cell.ts";

export interface ChangedCell {
  readonly row: string;
  readonly column: string;
  readonly before: RawCell;
  readonly after: RawCell;
}

/** Cells whose content differs, row by row in the order of `after`; an empty cell equals one that is not there. */
export function changedCells(before: RawRows, after: RawRows): readonly ChangedCell[] {
  const rows = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...rows].flatMap((row) => {
    const [was, is] = [before[row] ?? {}, after[row] ?? {}];
    const columns = new Set([...Object.keys(is), ...Object.keys(was)]);
    return [...columns].flatMap((column): ChangedCell[] => {
      const cells = { before: was[column] ?? null, after: is[column] ?? null };
      return sameCell(cells.before, cells.after) ? [] : [{ row, column, ...cells }];
    });
  });
}

function sameCell(a: RawCell, b: RawCell): boolean {
  return a === b || (isBlank(a) && isBlank(b));
}
