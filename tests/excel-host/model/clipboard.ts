import { type Area, cellArea, cellsOf, heightOf, widthOf, without } from "./area.ts";
import type { Book } from "./book.ts";
import type { Cell } from "./cell.ts";
import type { Format } from "./format.ts";
import { requireUnlocked } from "./guard.ts";
import { moveFormula } from "./move-formula.ts";
import type { Placed, Sheet } from "./sheet.ts";

/** Cells as they were copied, from this workbook or from another one. */
export interface Clip {
  readonly from: Area;
  readonly cells: readonly (readonly CopiedCell[])[];
}

interface CopiedCell {
  readonly cell: Cell | undefined;
  readonly format: Format;
  readonly validation: Placed | undefined;
}

export function copyCells(book: Book, sheet: Sheet, from: Area): Clip {
  const cells: CopiedCell[][] = Array.from({ length: heightOf(from) }, () => []);
  for (const { row, column } of cellsOf(from)) {
    cells[row - from.top]?.push({
      cell: sheet.at(row, column),
      format: book.styles.at(sheet.styleAt(row, column)),
      validation: sheet.placedAt("validations", row, column),
    });
  }
  return { from, cells };
}

/**
 * Pastes copied cells: contents, formats, whether they are locked, and data validations, which replace those that were
 * there. Assumed: on a protected sheet an ordinary paste over unlocked cells brings all that too, even where formatting is
 * not allowed; so a pasted cell may be locked afterwards.
 * @returns where it went
 */
export function pasteCells(book: Book, sheet: Sheet, row: number, column: number, { from, cells }: Clip): Area {
  const to = { top: row, left: column, bottom: row + heightOf(from) - 1, right: column + widthOf(from) - 1 };
  requireUnlocked(book, sheet, to);
  for (const [down, line] of cells.entries()) {
    for (const [right, { cell, format }] of line.entries()) {
      const style = book.styles.numberOf(format);
      const formula = cell?.formula == null ? null : moveFormula(cell.formula, row - from.top, column - from.left);
      sheet.put(row + down, column + right, { value: null, ...cell, formula, style });
    }
  }
  layValidations(sheet, to, cells);
  return to;
}

function layValidations(sheet: Sheet, to: Area, cells: Clip["cells"]): void {
  const cut = sheet.state.validations.map((each) => ({
    ...each,
    areas: each.areas.flatMap((area) => without(area, to)),
  }));
  const laid = cells.flatMap((line, down) =>
    line.flatMap(({ validation }, right): Placed[] =>
      validation ? [{ areas: [cellArea(to.top + down, to.left + right)], element: validation.element }] : [],
    ),
  );
  sheet.state.validations = [...cut, ...laid].filter(({ areas }) => areas.length > 0);
}
