import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import exceljs, { type Worksheet } from "exceljs";
import { writeConsolidation } from "../../../../server/workbooks/write-consolidation.ts";
import type { Consolidation } from "../../../../templates/consolidation/consolidation.ts";

/** 08:15 of 6 October 2026 in the city. */
export const extractedAt = new Date("2026-10-06T01:15:00Z");

export async function bytesOf(data: Consolidation): Promise<Buffer> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeConsolidation(data, extractedAt, stream)]);
  return bytes;
}

export async function readBack(data: Consolidation): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await bytesOf(data)) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

export type Value = string | number | Date | null;

/** Every row of a sheet as plain values, from its first; a merged cell has its value once. */
export function valuesOf(sheet: Worksheet | undefined): readonly (readonly Value[])[] {
  if (!sheet) throw new Error("No such sheet");
  const rows: Value[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const values: Value[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      values[column - 1] = cell.isMerged && cell.master !== cell ? null : ((cell.value ?? null) as Value);
    });
    rows.push(values);
  });
  return rows;
}

/** The rows under the header row that begins with `first`, by header. */
export function listUnder(
  first: string,
  rows: readonly (readonly Value[])[],
): readonly Readonly<Record<string, Value>>[] {
  const at = rows.findIndex((row) => row[0] === first);
  const headers = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(headers.map((header, i) => [String(header), row[i] ?? null])));
}
