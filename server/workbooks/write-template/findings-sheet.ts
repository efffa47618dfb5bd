import type { Workbook } from "exceljs";
import { dayInText } from "../../../templates/day-in-text.ts";
import { errorsOf, type Finding, type Reasons, unansweredWarnings, warningsOf } from "../../../templates/finding.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { periodName } from "../../../templates/period.ts";
import { findRow, type ReportForm } from "../../../templates/report-form.ts";
import type { SheetKey } from "../../../templates/sheet.ts";
import type { CellStyle } from "../looks.ts";
import { addressIn, columnLetter, FIRST_COLUMN, headerRowOf } from "../template-layout.ts";
import { levelOf, markOf } from "./marks.ts";
import { place, SheetCanvas, type SheetFrame, type SheetParts } from "./sheet-canvas.ts";
import { table, text } from "./styles.ts";

const words = vi.workbook.findings;
const { terms } = vi;

interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly value: (finding: Finding, form: ReportForm, reasons: Reasons) => string;
}

const columns: readonly ListColumn[] = [
  { header: words.columns.severity, width: 13, value: (finding) => severityOf(finding) },
  { header: words.columns.sheet, width: 15, value: ({ sheet }) => (sheet ? terms.sheets[sheet] : words.wholeFile) },
  { header: words.columns.cell, width: 9, value: (finding, form) => addressesOf(finding, form).join(", ") },
  { header: words.columns.row, width: 16, value: ({ row }, form) => (row ? (findRow(form, row)?.label ?? row) : "") },
  { header: words.columns.title, width: 26, value: ({ title }) => title },
  { header: terms.finding.received, width: 24, value: ({ received }) => received },
  { header: terms.finding.expected, width: 24, value: ({ expected }) => expected },
  { header: terms.finding.fix, width: 32, value: ({ fix }) => fix },
  { header: terms.finding.source, width: 16, value: ({ source }) => source },
  { header: terms.finding.reason, width: 24, value: ({ reasonKey }, _, reasons) => reasons[reasonKey] ?? "" },
];
const NUMBER_WIDTH = 5;
const LAST = columns.length + 1;
const LINK_COLUMN = 4;
const HEADER = 6;

/** "Lỗi và lưu ý": every finding with a link to its cell; the first line says how many there are. */
export async function writeFindings(
  workbook: Workbook,
  frame: SheetFrame,
  { findings, reasons }: { readonly findings: readonly Finding[]; readonly reasons: Reasons },
): Promise<SheetParts> {
  const canvas = new SheetCanvas(workbook, frame, {
    title: terms.sheets.findings,
    widths: [NUMBER_WIDTH, ...columns.map(({ width }) => width)],
    paper: "A4",
    orientation: "landscape",
    tab: "FFC00000",
    header: HEADER,
    frozenColumns: 0,
    hideFirstColumn: false,
  });
  writeTop(canvas, frame, summary(findings, reasons));
  for (const [index, finding] of inOrder(findings).entries()) {
    writeFinding(canvas, index, finding, frame.form, reasons);
  }
  canvas.sheet.autoFilter = {
    from: { row: HEADER, column: 1 },
    to: { row: HEADER + findings.length, column: LAST },
  };
  return canvas.finish(LAST);
}

function writeTop(canvas: SheetCanvas, { form, demonstration }: SheetFrame, count: string): void {
  const { title, source } = vi.workbook.headings.findings;
  canvas.write(1, 1, count, text.section, LAST);
  canvas.write(2, 1, form.agency.name.toLocaleUpperCase("vi"), text.agency);
  canvas.write(3, 1, `${title} ${periodName(form.period).toLocaleUpperCase("vi")}`, text.title, LAST);
  canvas.write(4, 1, vi.workbook.underTitle(source, dayInText(form.period.cutOff)), text.underTitle, LAST);
  if (demonstration) canvas.write(5, 1, terms.demonstration, text.demonstration, LAST);
  const headers = [words.columns.number, ...columns.map(({ header }) => header)];
  for (const [index, header] of headers.entries()) canvas.write(HEADER, index + 1, header, table.header);
}

/** "2 lỗi phải sửa trước khi gửi; 3 lưu ý, còn 1 chưa giải trình. Bấm vào ô …" */
function summary(findings: readonly Finding[], reasons: Reasons): string {
  const [errors, warnings] = [errorsOf(findings).length, warningsOf(findings).length];
  const open = unansweredWarnings(findings, reasons).length;
  const first = errors === 0 ? words.noErrors : words.errors(errors);
  const second = warnings === 0 ? words.noWarnings : words.warnings(warnings, open);
  return `${first}; ${second}.${findings.length === 0 ? "" : ` ${words.howTo}`}`;
}

/** Errors first, what is only on trial last; otherwise in the order of the workbook. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) => (finding.trial ? 2 : finding.severity === "error" ? 0 : 1);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function writeFinding(canvas: SheetCanvas, index: number, finding: Finding, form: ReportForm, reasons: Reasons): void {
  const row = HEADER + 1 + index;
  canvas.write(row, 1, String(index + 1), table.center);
  const target = linkTo(finding, form);
  for (const [position, { value }] of columns.entries()) {
    const column = position + 2;
    canvas.write(row, column, value(finding, form, reasons), styleOf(column, finding, target));
  }
  if (target) canvas.link(row, LINK_COLUMN, target);
}

function styleOf(column: number, finding: Finding, target: string | null): CellStyle {
  if (column === 2) return table[levelOf(finding)];
  return column === LINK_COLUMN && target ? table.link : table.value;
}

function severityOf(finding: Finding): string {
  const { icon, word } = markOf(finding);
  return finding.trial ? `${icon} ${word}, ${words.trial}` : `${icon} ${word}`;
}

function addressesOf({ sheet, row, columns: keys }: Finding, form: ReportForm): readonly string[] {
  if (sheet === null) return [];
  if (row !== null) return keys.flatMap((key) => addressIn(form, sheet, row, key) ?? []);
  return keys.flatMap((key) => headerAddress(form, sheet, key) ?? []);
}

/** The first cell meant, or the top of the sheet; null when the workbook has neither. */
function linkTo(finding: Finding, form: ReportForm): string | null {
  const { sheet } = finding;
  if (sheet === null || !form.sheets.some((each) => each.sheet.key === sheet)) return null;
  const address = addressesOf(finding, form)[0] ?? `${columnLetter(FIRST_COLUMN)}${headerRowOf(sheet)}`;
  return place(terms.sheets[sheet], address);
}

function headerAddress(form: ReportForm, sheet: SheetKey, column: string): string | null {
  const found = form.sheets.find((each) => each.sheet.key === sheet);
  const index = found ? Object.keys(found.sheet.columns).indexOf(column) : -1;
  return index === -1 ? null : `${columnLetter(FIRST_COLUMN + index)}${headerRowOf(sheet)}`;
}
