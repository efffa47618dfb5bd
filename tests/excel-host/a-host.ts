/// <reference types="office-js" />
import exceljs from "exceljs";
import { type TemplateToWrite, writeTemplate } from "../../server/workbooks/write-template.ts";
import { aTemplate } from "../server/workbooks/write-template/written.ts";
import { loadOfficeJs, type OfficeJs } from "./doors/in-node.ts";
import { ExcelHost, type HostOptions } from "./host.ts";

export type OpenHost = OfficeJs & { readonly host: ExcelHost };

/** Excel with a workbook that a few lines describe, and the genuine Office.js before it. */
export async function hostOf(
  fill: (workbook: exceljs.Workbook) => void,
  options: Partial<HostOptions> = {},
): Promise<OpenHost> {
  const workbook = new exceljs.Workbook();
  fill(workbook);
  return opened({ file: new Uint8Array(await workbook.xlsx.writeBuffer()), ...options });
}

/** Excel with the template that the server writes. */
export async function templateHost(
  parts: Partial<TemplateToWrite> = {},
  options: Partial<HostOptions> = {},
): Promise<OpenHost> {
  return opened({ file: await writeTemplate(aTemplate(parts)), ...options });
}

/** One sheet "A" with these rows, from A1 on. */
export function sheetOf(
  rows: readonly (readonly (string | number | null)[])[],
  options: Partial<HostOptions> = {},
): Promise<OpenHost> {
  return hostOf((workbook) => workbook.addWorksheet("A").addRows(rows as unknown[][]), options);
}

function opened(options: HostOptions): OpenHost {
  const host = new ExcelHost({ now: () => new Date("2026-10-02T01:00:00Z"), ...options });
  return { host, ...loadOfficeJs(host) };
}

/** What stands in a cell of the sheet in front: value, number format and the text that people see. */
export async function look(
  { Excel }: OpenHost,
  address: string,
): Promise<{ value: unknown; format: unknown; text: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values,numberFormat,text");
    await context.sync();
    return { value: range.values[0]?.[0], format: range.numberFormat[0]?.[0], text: range.text[0]?.[0] };
  });
}

/** The code with which a batch was refused; fails when it was not. */
export async function refusalOf(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
  } catch (error) {
    // The library runs in a realm of its own, with an Object of its own.
    if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
    throw error;
  }
  throw new Error("Nothing was refused");
}

/** Lets events reach the add-in. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
