import type { RawRows } from "../../../templates/cell.ts";
import type { FormRow } from "../../../templates/report-form.ts";
import type { Column, Sheet } from "../../../templates/sheet.ts";
import { columnLetter, FIRST_COLUMN, OWN_LINE_MARK, writtenCell } from "../template-layout.ts";
import type { EntryHelp } from "./entry-help.ts";
import { helpOfMark, levelOf, type Marks } from "./marks.ts";
import type { SheetCanvas, SheetFrame } from "./sheet-canvas.ts";
import { around, type CellKind, cells } from "./styles.ts";
import { targetShare } from "./target-share.ts";
import type { Validations } from "./validation.ts";

/** What a form sheet is written from, besides its definition. */
export interface FormSheetSource {
  readonly frame: SheetFrame;
  readonly rows: RawRows;
  /** Null in a plain copy. */
  readonly marks: Marks | null;
  readonly help: EntryHelp;
}

/** Where the rows of one sheet are written to, and from what. */
export interface RowTarget {
  readonly canvas: SheetCanvas;
  readonly sheet: Sheet;
  readonly source: FormSheetSource;
  readonly validations: Validations;
}

const HEIGHTS = { band: 19, row: 31 };

/** A title across the sheet: not merged, its text runs over the empty cells beside it. */
export function writeBand({ canvas, sheet }: RowTarget, at: number, row: FormRow): void {
  canvas.write(at, 1, OWN_LINE_MARK, around.rowId);
  for (const index of Object.keys(sheet.columns).keys()) {
    canvas.write(at, FIRST_COLUMN + index, index === 0 ? (row.locked.name ?? "") : null, around.band);
  }
  canvas.atLeast(at, HEIGHTS.band);
}

export function writeRow(target: RowTarget, at: number, row: FormRow): void {
  const { canvas, sheet } = target;
  canvas.write(at, 1, row.id, around.rowId);
  for (const [key, column] of Object.entries(sheet.columns)) {
    if (column.filledBy === "agency") writeEntryCell(target, at, row, key);
    else if (column.filledBy === "computed") writeShare(target, at, row, key);
    else canvas.write(at, placeOf(sheet, key), row.locked[key] || null, cells[printedAs(row, column)][alignOf(column)]);
  }
  canvas.atLeast(at, HEIGHTS.row);
}

function placeOf({ columns }: Sheet, key: string): number {
  return FIRST_COLUMN + Object.keys(columns).indexOf(key);
}

function alignOf(column: Column | undefined): NonNullable<Column["align"]> {
  return column?.align ?? "left";
}

function printedAs({ kind }: FormRow, { offPrint }: Column): CellKind {
  if (offPrint) return "beside";
  return kind === "heading" || kind === "derived" ? "heading" : "plan";
}

function writeEntryCell(
  { canvas, sheet, source, validations }: RowTarget,
  at: number,
  row: FormRow,
  key: string,
): void {
  const to = placeOf(sheet, key);
  const accepts = row.accepts[key];
  if (!accepts) {
    canvas.write(at, to, null, cells.closed.left);
    validations.add(to, at, source.help.closed(row));
    return;
  }
  const mark = source.marks?.at(row.id, key);
  const saved = writtenCell(source.rows[row.id]?.[key] ?? null, accepts);
  // Words of a list stand left, even in a column of numbers.
  const align = accepts.kind === "list" ? "left" : alignOf(sheet.columns[key]);
  canvas.write(at, to, saved, cells[mark ? levelOf(mark) : "entry"][align]);
  validations.add(to, at, mark ? helpOfMark(mark, accepts) : source.help.open(row, key, accepts));
}

function writeShare({ canvas, sheet, source }: RowTarget, at: number, row: FormRow, key: string): void {
  const [to, style] = [placeOf(sheet, key), cells.plan[alignOf(sheet.columns[key])]];
  const actual = `${columnLetter(placeOf(sheet, "actual"))}${at}`;
  const share = targetShare(row, source.rows[row.id] ?? {}, actual);
  if (share) canvas.compute(at, to, share.formula, share.result, style);
  else canvas.write(at, to, null, style);
}
