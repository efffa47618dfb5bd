import type { stream, Worksheet } from "exceljs";
import type { CellStyle } from "../looks.ts";
import { fitText, HIGHEST, heightOf, type Type } from "../text-height.ts";
import { free, table } from "./styles.ts";

export type WorkbookWriter = InstanceType<typeof stream.xlsx.WorkbookWriter>;

export interface ColumnSpec {
  readonly header: string;
  /** Excel units. */
  readonly width: number;
  /** To the right of what is printed. */
  readonly offPrint?: boolean;
}

/** A value with its looks; `over` is how many columns it spans. */
export interface Cell {
  readonly value: string | number | Date | null;
  readonly style: CellStyle;
  readonly over?: number;
}

export const cell = (value: Cell["value"], style: CellStyle, over?: number): Cell =>
  over === undefined ? { value, style } : { value, style, over };

/** What every sheet of one workbook shares. */
export interface Book {
  readonly writer: WorkbookWriter;
  /** Stands at the foot of every printed page, with Excel's codes for page and pages. */
  readonly footer: string;
  /** "SỐ LIỆU MINH HỌA" when the figures are made up; null otherwise. */
  readonly demonstration: string | null;
  /** Follows a text that did not fit its row. */
  readonly fullTextElsewhere: string;
}

export interface SheetSpec {
  readonly tab: string;
  readonly columns: readonly ColumnSpec[];
  /** Columns that stay while one scrolls sideways; 0 for none, null for a sheet that does not freeze at all. */
  readonly frozenColumns: number | null;
  /** Texts that are too long for any row stay whole and are cut on paper alone. */
  readonly keepsFullText?: boolean;
}

const MARGINS = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Writes one sheet from the top down: row by row, each as high as its text needs. */
export class SheetWriter {
  readonly spec: SheetSpec;
  readonly book: Book;
  private readonly sheet: Worksheet;
  private row = 0;

  constructor(book: Book, spec: SheetSpec, headingRows: number, headerRows: number) {
    this.book = book;
    this.spec = spec;
    const frozen = headingRows + headerRows;
    this.sheet = book.writer.addWorksheet(spec.tab, {
      pageSetup: {
        paperSize: 9,
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        // Every sheet counts its own pages: an annex is a paper of its own.
        firstPageNumber: 1,
        horizontalCentered: true,
        margins: MARGINS,
        ...(headerRows > 0 ? { printTitlesRow: `${headingRows + 1}:${frozen}` } : {}),
      },
      headerFooter: {
        oddFooter: `&L&"Times New Roman,Italic"&9${book.footer}`,
        ...(book.demonstration === null
          ? {}
          : { oddHeader: `&C&"Times New Roman,Bold"&12&KC00000${book.demonstration}` }),
      },
      views: [
        spec.frozenColumns === null
          ? { showGridLines: false }
          : { state: "frozen", xSplit: spec.frozenColumns, ySplit: frozen, showGridLines: false },
      ],
    });
    this.sheet.columns = spec.columns.map(({ width }) => ({ width }));
  }

  /** How many columns are printed. */
  get printed(): number {
    const first = this.spec.columns.findIndex((each) => each.offPrint);
    return first === -1 ? this.spec.columns.length : first;
  }

  get lastRow(): number {
    return this.row;
  }

  /**
   * Writes a row, as high as what is printed of it: a long text beside the print area must not stretch the paper, and
   * stays whole in its cell. A null leaves its cell as it is.
   */
  add(cells: readonly (Cell | null)[], atLeast = 0): void {
    this.row++;
    const row = this.sheet.getRow(this.row);
    let height = atLeast;
    let column = 1;
    for (const each of cells) {
      const over = each?.over ?? 1;
      if (each) {
        const width = this.widthOf(column, over);
        const { value, lines } = this.fitted(each, width);
        const target = row.getCell(column);
        target.value = value;
        target.style = each.style;
        if (over > 1) this.sheet.mergeCells(this.row, column, this.row, column + over - 1);
        if (column <= this.printed) height = Math.max(height, heightOf(lines, typeOf(each.style)));
      }
      column += over;
    }
    row.height = Math.min(HIGHEST, height);
    row.commit();
  }

  /** A line across everything that is printed. */
  across(value: string, style: CellStyle, atLeast = 0): void {
    this.add([cell(value, style, this.printed)], atLeast);
  }

  blank(): void {
    this.add([cell(null, free.plain)], 8);
  }

  headerRow(headers: readonly string[] = this.spec.columns.map((each) => each.header)): void {
    this.add(headers.map((each) => cell(each, table.header)));
  }

  /** Lets readers filter by every column of the list that starts under row `header`. */
  filterFrom(header: number): void {
    const last = this.spec.columns.length;
    this.sheet.autoFilter = { from: { row: header, column: 1 }, to: { row: Math.max(this.row, header), column: last } };
  }

  finish(): void {
    if (this.printed < this.spec.columns.length) {
      this.sheet.pageSetup.printArea = `A$1:${this.sheet.getColumn(this.printed).letter}$${this.row}`;
    }
    this.sheet.commit();
  }

  private widthOf(column: number, over: number): number {
    let width = 0;
    for (let i = column - 1; i < column - 1 + over; i++) width += this.spec.columns[i]?.width ?? 0;
    return width;
  }

  private fitted({ value, style }: Cell, width: number): { value: Cell["value"]; lines: number } {
    if (typeof value !== "string") return { value, lines: 1 };
    const room = width - (style.alignment?.indent ?? 0) * 1.5;
    const whole = value.toWellFormed();
    const { text, lines } = fitText(whole, room, typeOf(style), this.book.fullTextElsewhere);
    return { value: this.spec.keepsFullText ? whole : text, lines };
  }
}

function typeOf({ font }: CellStyle): Type {
  return { size: font.size, bold: font.bold === true };
}
