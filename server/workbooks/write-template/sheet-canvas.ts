import type { Workbook, Worksheet } from "exceljs";
import { type Day, formatDay } from "../../../templates/day.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { periodName } from "../../../templates/period.ts";
import type { ReportForm } from "../../../templates/report-form.ts";
import type { CellStyle } from "../looks.ts";
import { columnLetter } from "../template-layout.ts";
import { HIGHEST, heightOf, linesOf } from "../text-height.ts";
import type { Validation } from "./validation.ts";

/** A link to another cell of the workbook. */
export interface InnerLink {
  readonly at: string;
  /** `'Chỉ tiêu'!H12` */
  readonly to: string;
}

/** What a sheet needs besides its cells and the xlsx library does not write; put in when the file is closed. */
export interface SheetParts {
  readonly validations: readonly Validation[];
  readonly links: readonly InnerLink[];
  /** Rows that grow with what is typed into them; others keep the height they were given. */
  readonly growing: { readonly from: number; readonly to: number } | null;
  /** Where numbers stand as text on purpose: "A1:P80". */
  readonly asTyped: string;
}

export interface CanvasSpec {
  readonly title: string;
  /** Excel units, from column A. */
  readonly widths: readonly number[];
  readonly paper: "A3" | "A4";
  readonly orientation: "landscape" | "portrait";
  readonly tab: string;
  /** The row of headers that stays in sight and is repeated on every page; null for none. */
  readonly header: number | null;
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
  readonly hideFirstColumn: boolean;
}

/** What is the same on every sheet of one workbook. */
export interface SheetFrame {
  readonly form: ReportForm;
  readonly demonstration: boolean;
  /** Version of the report whose data stand in the workbook. */
  readonly version: number;
  /** The day the workbook is written. */
  readonly day: Day;
}

const PAPER = { A3: 8, A4: 9 } as const;
/** The page number stands in the top margin (FORMS 1). */
const MARGINS = { left: 0.5, right: 0.4, top: 0.7, bottom: 0.6, header: 0.35, footer: 0.3 };

/** Files write `_x000D_` for a character that XML cannot hold: an underscore that would begin one is written so itself. */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Excel units of one step of indent. */
const INDENT = 1.5;

/** Writes cells of one sheet and keeps its rows as high as their text. */
export class SheetCanvas {
  readonly sheet: Worksheet;
  private readonly spec: CanvasSpec;
  private readonly heights = new Map<number, number>();
  private readonly links: InnerLink[] = [];
  private lastRow = 0;

  constructor(workbook: Workbook, frame: SheetFrame, spec: CanvasSpec) {
    this.spec = spec;
    this.sheet = workbook.addWorksheet(spec.title, {
      // The library leaves out columns of width 9, as if that were what Excel takes by itself.
      properties: { tabColor: { argb: spec.tab }, defaultColWidth: 9 },
      pageSetup: {
        paperSize: PAPER[spec.paper] as number,
        orientation: spec.orientation,
        fitToPage: true,
        fitToWidth: 1,
        // A list runs on over pages; guide and sign-off are a page each.
        fitToHeight: spec.header === null ? 1 : 0,
        firstPageNumber: 1,
        horizontalCentered: true,
        margins: MARGINS,
        ...(spec.header === null ? {} : { printTitlesRow: `${spec.header}:${spec.header}` }),
      },
      headerFooter: headerFooterOf(frame),
      views: [
        spec.header === null
          ? { showGridLines: false }
          : { state: "frozen", xSplit: spec.frozenColumns, ySplit: spec.header, showGridLines: false },
      ],
    });
    this.sheet.columns = spec.widths.map((width, index) => ({
      width,
      hidden: spec.hideFirstColumn && index === 0,
    }));
  }

  /** Writes a text; its row grows to hold it, unless it runs over the cells beside it. */
  write(row: number, column: number, value: string | number | boolean | null, style: CellStyle, over = 1): void {
    const cell = this.sheet.getRow(row).getCell(column);
    cell.value = typeof value === "string" ? value.replace(LIKE_AN_ESCAPE, "_x005F_") : value;
    cell.style = style;
    this.lastRow = Math.max(this.lastRow, row);
    if (over > 1) this.sheet.mergeCells(row, column, row, column + over - 1);
    if (value !== null && style.alignment?.wrapText) this.makeRoom(row, column, String(value), style, over);
  }

  /** Makes a row as high as a text in one of its cells. */
  makeRoom(row: number, column: number, value: string, { font, alignment }: CellStyle, over = 1): void {
    const whole = this.spec.widths.slice(column - 1, column - 1 + over).reduce((sum, each) => sum + each, 0);
    const width = whole - (alignment?.indent ?? 0) * INDENT;
    const type = { size: font.size, bold: font.bold === true };
    this.atLeast(row, heightOf(linesOf(value, width, type), type));
  }

  /** Writes a formula with the value that stands there until it is computed. */
  compute(row: number, column: number, formula: string, result: string, style: CellStyle, over = 1): void {
    this.write(row, column, result, style, over);
    this.sheet.getRow(row).getCell(column).value = { formula, result };
  }

  link(row: number, column: number, to: string): void {
    this.links.push({ at: `${columnLetter(column)}${row}`, to });
  }

  atLeast(row: number, height: number): void {
    this.heights.set(row, Math.max(height, this.heights.get(row) ?? 0));
  }

  /** Ends the sheet. @param printed the last column on paper */
  async finish(
    printed: number,
    { validations = [], growing = null }: Partial<Pick<SheetParts, "validations" | "growing">> = {},
  ): Promise<SheetParts> {
    for (const [row, height] of this.heights) this.sheet.getRow(row).height = Math.min(HIGHEST, height);
    const first = this.spec.hideFirstColumn ? 2 : 1;
    this.sheet.pageSetup.printArea = `${columnLetter(first)}$1:${columnLetter(printed)}$${this.lastRow}`;
    // Without a password: it keeps fingers from slipping, not people from working (DESIGN 12).
    await this.sheet.protect("", {
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      autoFilter: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
    });
    const asTyped = `A1:${columnLetter(this.spec.widths.length)}${this.lastRow}`;
    return { validations, links: this.links, growing, asTyped };
  }
}

function headerFooterOf({ form, demonstration, version, day }: SheetFrame): Worksheet["headerFooter"] {
  const face = '&"Times New Roman,Regular"';
  const mark = demonstration ? `&R&"Times New Roman,Bold"&11&KC00000${vi.terms.demonstration}` : "";
  const data = vi.workbook.guide.dataVersion(version);
  const line = vi.workbook.footer(form.agency.shortName, periodName(form.period), data, formatDay(day));
  const foot = `&L${face}&9${line.replaceAll("&", "&&")}`;
  return {
    // Official papers number their pages from the second on (FORMS 3).
    differentFirst: true,
    firstHeader: mark,
    oddHeader: `&C${face}&11&P${mark}`,
    firstFooter: foot,
    oddFooter: foot,
  };
}

/** `'Chỉ tiêu'!H12` */
export function place(sheetTitle: string, address: string): string {
  return `'${sheetTitle.replaceAll("'", "''")}'!${address}`;
}
