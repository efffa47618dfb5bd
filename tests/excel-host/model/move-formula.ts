import { columnOf, letterOf } from "./area.ts";

/** A formula as it reads when its cell is copied some rows down and columns to the right. */
export function moveFormula(formula: string, down: number, right: number): string {
  const reference =
    /"(?:[^"]|"")*"|'(?:[^']|'')+'!?|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/gu;
  return formula.replace(reference, (whole, fixedColumn, letters, fixedRow, row) => {
    if (letters === undefined) return whole;
    const column = fixedColumn ? letters : letterOf(columnOf(letters) + right);
    return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : Number(row) + down}`;
  });
}
