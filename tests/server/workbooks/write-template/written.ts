import exceljs, { type Worksheet } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { FIRST_COLUMN, headerRowOf } from "../../../../server/workbooks/template-layout.ts";
import { type TemplateToWrite, writeTemplate } from "../../../../server/workbooks/write-template.ts";
import { vi } from "../../../../templates/language/vi/index.ts";
import type { FormRow, FormSheet, ReportForm } from "../../../../templates/report-form.ts";
import type { SheetKey } from "../../../../templates/sheet.ts";
import {
  aDirective,
  aForm,
  anIndicator,
  anIndicatorInWords,
  aRecurringTask,
  aTask,
  aTaskWithMilestones,
} from "../../../builders.ts";

/** A form with every kind of sheet and row that an agency answers. */
export function aVariedForm(): ReportForm {
  const heading = aTask({ id: "PL2.29", number: "29", heading: true, name: "Thủ tục hành chính", leads: [] });
  const halfYearly = { text: "Định kỳ 6 tháng", kind: "recurring", due: [], recurrence: "half-yearly" } as const;
  return aForm([
    anIndicator(),
    anIndicatorInWords(),
    aTask(),
    aRecurringTask(),
    heading,
    aTask({ id: "PL2.29.1", number: "29.1", parent: "PL2.29", name: "Rà soát thủ tục" }),
    aTask({ id: "PL2.40", number: "40", deadline: { ...halfYearly, due: [] } }),
    aTaskWithMilestones(),
    aDirective(),
  ]);
}

export const morning = new Date("2026-10-02T01:00:00Z");

export function aTemplate(parts: Partial<TemplateToWrite> = {}): TemplateToWrite {
  return {
    form: aVariedForm(),
    rows: {},
    version: 0,
    lastDay: "2026-10-09",
    marks: null,
    demonstration: false,
    now: morning,
    ...parts,
  };
}

/** A written workbook, opened by another way than the reader of uploads. */
export class Written {
  readonly bytes: Buffer;
  readonly workbook: exceljs.Workbook;
  readonly form: ReportForm;
  private readonly parts: Readonly<Record<string, Uint8Array>>;

  private constructor(bytes: Buffer, workbook: exceljs.Workbook, form: ReportForm) {
    this.bytes = bytes;
    this.workbook = workbook;
    this.form = form;
    this.parts = unzipSync(bytes);
  }

  static async of(template: TemplateToWrite): Promise<Written> {
    const bytes = await writeTemplate(template);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    return new Written(bytes, workbook, template.form);
  }

  sheet(key: SheetKey): Worksheet {
    const sheet = this.workbook.getWorksheet(vi.terms.sheets[key]);
    if (!sheet) throw new Error(`No sheet ${key}`);
    return sheet;
  }

  /** The sheet's own XML, for what the library does not read. */
  xml(key: SheetKey): string {
    const part = this.parts[`xl/worksheets/sheet${this.sheet(key).id}.xml`];
    if (!part) throw new Error(`No part for ${key}`);
    return strFromU8(part);
  }

  part(name: string): string {
    const part = this.parts[name];
    if (!part) throw new Error(`No part ${name}`);
    return strFromU8(part);
  }

  /** The cell of a row and column, by the id that stands in column A. */
  cell(key: SheetKey, row: string, column: string): exceljs.Cell {
    const sheet = this.sheet(key);
    const index = Object.keys(this.formSheet(key).sheet.columns).indexOf(column);
    for (let at = headerRowOf(key) + 1; at <= sheet.rowCount; at++) {
      if (sheet.getCell(at, 1).value === row) return sheet.getCell(at, FIRST_COLUMN + index);
    }
    throw new Error(`No row ${row} on ${key}`);
  }

  formSheet(key: SheetKey): FormSheet {
    const found = this.form.sheets.find(({ sheet }) => sheet.key === key);
    if (!found) throw new Error(`The form has no sheet ${key}`);
    return found;
  }

  /** Every cell of the form with the definition it was written from. */
  *cells(): Generator<{ key: SheetKey; row: FormRow; column: string; cell: exceljs.Cell }> {
    for (const { sheet, rows } of this.form.sheets) {
      const written = this.sheet(sheet.key);
      for (const [down, row] of rows.entries()) {
        if (row.kind === "band") continue;
        for (const [right, column] of Object.keys(sheet.columns).entries()) {
          const cell = written.getCell(headerRowOf(sheet.key) + 1 + down, FIRST_COLUMN + right);
          yield { key: sheet.key, row, column, cell };
        }
      }
    }
  }
}
