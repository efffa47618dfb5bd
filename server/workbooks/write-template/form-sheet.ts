import type { Workbook } from "exceljs";
import { dayInText } from "../../../templates/day-in-text.ts";
import { columnHeader } from "../../../templates/describe-hit.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { periodName } from "../../../templates/period.ts";
import type { FormSheet } from "../../../templates/report-form.ts";
import { FIRST_COLUMN, HEADER_MARK, headerRowOf } from "../template-layout.ts";
import { type FormSheetSource, writeBand, writeRow } from "./form-row.ts";
import { type CanvasSpec, SheetCanvas, type SheetFrame, type SheetParts } from "./sheet-canvas.ts";
import { around, text } from "./styles.ts";
import { Validations } from "./validation.ts";

/** Hidden, so its width matters to nobody; wide enough for who shows it. */
const ROW_ID_WIDTH = 12;
const HEIGHTS = { title: 20, mark: 6 };
const TAB_COLORS = { entry: "FF2F75B5", reading: "FF7F7F7F" };

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
  { sheet, rows }: FormSheet,
  source: FormSheetSource,
): Pick<SheetParts, "validations" | "growing"> {
  const first = headerRowOf(sheet.key) + 1;
  const validations = new Validations();
  const target = { canvas, sheet, source, validations };
  for (const [index, row] of rows.entries()) {
    if (row.kind === "band") writeBand(target, first + index, row);
    else writeRow(target, first + index, row);
  }
  return { validations: validations.all, growing: { from: first, to: first + rows.length - 1 } };
}
