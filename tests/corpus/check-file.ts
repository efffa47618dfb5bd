import { readFileSync } from "node:fs";
import { plan } from "../../seeds/plan.ts";
import { sortCells } from "../../server/reports/open-cells.ts";
import { addressInFile } from "../../server/workbooks/read-upload/address-in-file.ts";
import { entriesOf } from "../../server/workbooks/read-upload/entries-of.ts";
import { readUpload } from "../../server/workbooks/read-upload.ts";
import { writeTemplate } from "../../server/workbooks/write-template.ts";
import type { RawRows } from "../../templates/cell.ts";
import { checkReport } from "../../templates/check-report.ts";
import type { FileFacts } from "../../templates/file-facts.ts";
import type { Finding } from "../../templates/finding.ts";
import { typed } from "../demo/workbook/cell-value.ts";
import { styleOf } from "../demo/workbook/styles.ts";
import { WorkbookFile } from "../demo/workbook/workbook-file.ts";
import { type Against, withCells } from "./a-report.ts";
import type { Mend } from "./should-fail.ts";

/** A file as an upload finds it. */
export interface Checked {
  readonly bytes: Buffer;
  readonly file: FileFacts;
  readonly rows: RawRows;
  readonly findings: readonly Finding[];
}

/** Reads and checks a file of the corpus the way the server does. */
export async function checkFile(path: string, against: Against): Promise<Checked> {
  return await checkBytes(readFileSync(new URL(path, import.meta.url)), path.slice(path.lastIndexOf("/") + 1), against);
}

async function checkBytes(bytes: Buffer, name: string, { form, history }: Against): Promise<Checked> {
  const file = await readUpload(bytes, name);
  const rows = sortCells(form, entriesOf(file, form)).open;
  const report = { form, history, rows, notes: plan.notes, file, rulesOff: new Set<string>(), language: "vi" } as const;
  return { bytes, file, rows, findings: checkReport(report) };
}

/** The file after its remedy, read and checked again. */
export async function checkMended(checked: Checked, mend: Mend, against: Against): Promise<Checked> {
  const bytes = "typed" in mend ? typeInto(checked, mend.typed) : await copyOver(checked, mend.copied, against);
  return await checkBytes(bytes, checked.file.fileName, against);
}

/** Types where the rows and columns stand in this very file; null empties a cell. */
function typeInto({ bytes, file }: Checked, cells: RawRows): Buffer {
  const workbook = new WorkbookFile(bytes);
  for (const [id, texts] of Object.entries(cells)) {
    const sheet = file.sheets.find(({ rows }) => rows.some((row) => row.id === id));
    if (!sheet) throw new Error(`No row ${id} in ${file.fileName}`);
    const grid = workbook.sheet(sheet.title);
    for (const [column, text] of Object.entries(texts)) {
      const place = { sheet: sheet.key, row: id, columns: [column] };
      const [, letter = "", number] = /^([A-Z]+)(\d+)$/.exec(addressInFile(file, place) ?? "") ?? [];
      const row = grid.row(Number(number));
      if (!row) throw new Error(`No cell for ${column} of ${id} in ${file.fileName}`);
      const style = styleOf(row.cells.get(letter)?.attributes ?? "");
      grid.put(row, letter, text === null ? null : typed(String(text)), style);
    }
  }
  return Buffer.from(workbook.toBytes());
}

/** Downloads the template again and copies into it what the file answers. */
async function copyOver({ rows }: Checked, cells: RawRows, { form }: Against): Promise<Buffer> {
  const template = {
    form,
    rows: withCells(rows, cells),
    version: 0,
    lastDay: "2026-10-09",
    marks: null,
    demonstration: false,
  };
  return await writeTemplate({ ...template, now: new Date("2026-10-02T01:00:00Z") });
}

/** "rule row columns", as the tables of the corpus name findings. */
export function nameOf({ rule, sheet, row, columns }: Finding): string {
  return [rule, row ?? sheet, columns.join(",")].filter((part) => part !== null && part !== "").join(" ");
}
