import type { Workbook } from "exceljs";
import type { RawRow } from "../../../templates/cell.ts";
import { dayInText } from "../../../templates/day-in-text.ts";
import { columnHeader } from "../../../templates/describe-hit.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { periodName } from "../../../templates/period.ts";
import type { FormRow, FormSheet } from "../../../templates/report-form.ts";
import type { Column } from "../../../templates/sheet.ts";
import {
  columnLetter,
  FIRST_COLUMN,
  HEADER_MARK,
  headerRowOf,
  OWN_LINE_MARK,
  writtenCell,
} from "../template-layout.ts";
import type { EntryHelp } from "./entry-help.ts";
import { helpOfMark, levelOf, type Marks } from "./marks.ts";
import { type CanvasSpec, SheetCanvas, type SheetFrame, type SheetParts } from "./sheet-canvas.ts";
import { around, type CellKind, cells, text } from "./styles.ts";
import { targetShare } from "./target-share.ts";
import { Validations } from "./validation.ts";

/** Hidden, so its width matters to nobody; wide enough for who shows it. */
const ROW_ID_WIDTH = 12;
const HEIGHTS = { band: 19, row: 31, title: 20, mark: 6 };
const TAB_COLORS = { entry: "FF2F75B5", reading: "FF7F7F7F" };

/** What a form sheet is written from, besides its definition. */
export interface FormSheetSource {
  readonly frame: SheetFrame;
  readonly rows: Readonly<Record<string, RawRow>>;
  readonly marks: Marks | null;
  readonly help: EntryHelp;
}

/** Opens the canvas of a form sheet and writes its header row; what stands above is the caller's. */
export function openFormSheet(
  workbook: Workbook,
  { sheet }: FormSheet,
  { frame }: FormSheetSource,
  { orientation = "landscape", header = true }: { orientation?: CanvasSpec["orientation"]; header?: boolean } = {},
): SheetCanvas {
  const columns = Object.entries(sheet.columns);
  const canvas = new SheetCanvas(workbook, frame, {
    title: vi.terms.sheets[sheet.key],
    widths: [ROW_ID_WIDTH, ...columns.map(([, { width }]) => width)],
    paper: sheet.paper,
    orientation,
    tab: columns.some(([, { filledBy }]) => filledBy === "agency") ? TAB_COLORS.entry : TAB_COLORS.reading,
    header: header ? headerRowOf(sheet.key) : null,
    frozenColumns: columns.findIndex(([key]) => key === sheet.frozenThrough) + FIRST_COLUMN,
    hideFirstColumn: true,
  });
  const row = headerRowOf(sheet.key);
  canvas.write(row, 1, HEADER_MARK, around.rowId);
  for (const [index, [key, { filledBy }]] of columns.entries()) {
    const style = filledBy === "agency" ? around.entryHeader : around.header;
    canvas.write(row, FIRST_COLUMN + index, columnHeader(key, sheet.key, "vi"), style);
  }
  return canvas;
}

/** A sheet of rows under its title: all but "Ký duyệt". */
export async function writeFormSheet(
  workbook: Workbook,
  form: FormSheet,
  source: FormSheetSource,
): Promise<SheetParts> {
  const { sheet } = form;
  const canvas = openFormSheet(workbook, form, source);
  const printed = lastPrinted(form);
  writeTitle(canvas, sheet.key as keyof typeof vi.workbook.headings, source.frame, printed);
  const parts = writeRows(canvas, form, source);
  const header = headerRowOf(sheet.key);
  const last = Object.keys(sheet.columns).length + 1;
  canvas.sheet.autoFilter = {
    from: { row: header, column: FIRST_COLUMN },
    to: { row: header + form.rows.length, column: last },
  };
  return canvas.finish(printed, parts);
}

function lastPrinted({ sheet }: FormSheet): number {
  return Object.values(sheet.columns).filter(({ offPrint }) => !offPrint).length + 1;
}

function writeTitle(
  canvas: SheetCanvas,
  key: keyof typeof vi.workbook.headings,
  { form, demonstration }: SheetFrame,
  printed: number,
): void {
  const { title, source } = vi.workbook.headings[key];
  const across = printed - 1;
  canvas.write(1, FIRST_COLUMN, form.agency.name.toLocaleUpperCase("vi"), text.agency);
  canvas.write(2, FIRST_COLUMN, `${title} ${periodName(form.period).toLocaleUpperCase("vi")}`, text.title, across);
  canvas.write(3, FIRST_COLUMN, vi.workbook.underTitle(source, dayInText(form.period.cutOff)), text.underTitle, across);
  if (demonstration) canvas.write(4, FIRST_COLUMN, vi.terms.demonstration, text.demonstration, across);
  canvas.atLeast(1, HEIGHTS.title);
  canvas.atLeast(4, HEIGHTS.mark);
}

/** Writes the form's rows under the header row. */
export function writeRows(
  canvas: SheetCanvas,
  form: FormSheet,
  source: FormSheetSource,
): Pick<SheetParts, "validations" | "growing"> {
  const first = headerRowOf(form.sheet.key) + 1;
  const validations = new Validations();
  for (const [index, row] of form.rows.entries()) {
    if (row.kind === "band") writeBand(canvas, first + index, row, form);
    else writeRow(canvas, first + index, row, form, source, validations);
  }
  return { validations: validations.all, growing: { from: first, to: first + form.rows.length - 1 } };
}

function writeBand(canvas: SheetCanvas, at: number, row: FormRow, { sheet }: FormSheet): void {
  canvas.write(at, 1, OWN_LINE_MARK, around.rowId);
  for (const index of Object.keys(sheet.columns).keys()) {
    canvas.write(at, FIRST_COLUMN + index, index === 0 ? (row.locked.name ?? "") : null, around.band);
  }
  canvas.atLeast(at, HEIGHTS.band);
}

function writeRow(
  canvas: SheetCanvas,
  at: number,
  row: FormRow,
  { sheet }: FormSheet,
  source: FormSheetSource,
  validations: Validations,
): void {
  canvas.write(at, 1, row.id, around.rowId);
  for (const [index, [key, column]] of Object.entries(sheet.columns).entries()) {
    const to = FIRST_COLUMN + index;
    if (column.filledBy === "agency") writeEntryCell(canvas, at, to, row, key, column, source, validations);
    else if (column.filledBy === "computed") writeShare(canvas, at, to, row, column, sheet.columns, source);
    else canvas.write(at, to, row.locked[key] || null, cells[printedAs(row, column)][column.align ?? "left"]);
  }
  canvas.atLeast(at, HEIGHTS.row);
}

function printedAs({ kind }: FormRow, { offPrint }: Column): CellKind {
  if (offPrint) return "beside";
  return kind === "heading" || kind === "derived" ? "heading" : "plan";
}

function writeEntryCell(
  canvas: SheetCanvas,
  at: number,
  to: number,
  row: FormRow,
  key: string,
  column: Column,
  { rows, marks, help }: FormSheetSource,
  validations: Validations,
): void {
  const accepts = row.accepts[key];
  // Words of a list stand left, even in a column of numbers.
  const align = accepts?.kind === "list" ? "left" : (column.align ?? "left");
  if (!accepts) {
    canvas.write(at, to, null, cells.closed[align]);
    validations.add(to, at, help.closed(row));
    return;
  }
  const mark = marks?.at(row.id, key);
  const saved = writtenCell(rows[row.id]?.[key] ?? null, accepts);
  canvas.write(at, to, saved, cells[mark ? levelOf(mark) : "entry"][align]);
  validations.add(to, at, mark ? helpOfMark(mark, accepts) : help.open(row, key, accepts));
}

function writeShare(
  canvas: SheetCanvas,
  at: number,
  to: number,
  row: FormRow,
  { align = "left" }: Column,
  columns: Readonly<Record<string, Column>>,
  { rows }: FormSheetSource,
): void {
  const actual = `${columnLetter(FIRST_COLUMN + Object.keys(columns).indexOf("actual"))}${at}`;
  const share = targetShare(row, rows[row.id] ?? {}, actual);
  if (share) canvas.compute(at, to, share.formula, share.result, cells.plan[align]);
  else canvas.write(at, to, null, cells.plan[align]);
}
