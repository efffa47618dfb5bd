import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { agencies, directory, periods, plan } from "../../../../seeds/plan.ts";
import { entriesOf } from "../../../../server/workbooks/read-upload/entries-of.ts";
import { readUpload } from "../../../../server/workbooks/read-upload.ts";
import { addressIn, writtenCell } from "../../../../server/workbooks/template-layout.ts";
import { type TemplateToWrite, writeTemplate } from "../../../../server/workbooks/write-template.ts";
import { assignmentsOf } from "../../../../templates/assignment.ts";
import type { RawRows } from "../../../../templates/cell.ts";
import { checkReport } from "../../../../templates/check-report.ts";
import type { FileFacts } from "../../../../templates/file-facts.ts";
import type { Finding } from "../../../../templates/finding.ts";
import { buildForm } from "../../../../templates/progress-report/build-form.ts";
import { entryRows, type ReportForm } from "../../../../templates/report-form.ts";
import { wellFilled } from "../../../well-filled.ts";
import { escapeXml } from "./build-xlsx.ts";

const assignments = assignmentsOf(plan, directory);

function formOf(id: string): ReportForm {
  const agency = agencies.find((each) => each.id === id);
  const period = periods.find((each) => each.id === "2026Q3");
  const form = agency && period && buildForm({ plan, directory, assignments }, agency, period);
  if (!form) throw new Error(`No form for ${id}`);
  return form;
}

async function written(form: ReportForm, rows: RawRows, marks: TemplateToWrite["marks"] = null): Promise<Buffer> {
  const now = new Date("2026-10-02T08:00:00+07:00");
  return await writeTemplate({ form, rows, version: 5, lastDay: form.period.due, marks, demonstration: true, now });
}

function findingsOf(form: ReportForm, rows: RawRows, file: FileFacts | null): readonly Finding[] {
  return checkReport({ form, rows, history: [], notes: plan.notes, file, rulesOff: new Set(), language: "vi" });
}

/** Every open cell of the form, filled as given; an open cell without a value is null. */
function allCells(form: ReportForm, rows: RawRows): RawRows {
  return Object.fromEntries(
    entryRows(form).map(({ id, accepts }) => [
      id,
      Object.fromEntries(
        Object.entries(accepts).map(([column, accepted]) => [
          column,
          writtenCell(rows[id]?.[column] ?? null, accepted),
        ]),
      ),
    ]),
  );
}

/** Types a text into each open cell by changing the cell's XML, as another program would on saving. */
function typedInto(workbook: Uint8Array, form: ReportForm): { readonly bytes: Uint8Array; readonly rows: RawRows } {
  const parts = unzipSync(workbook);
  const rows: Record<string, Record<string, string>> = {};
  form.sheets.forEach(({ sheet, rows: ofForm }, index) => {
    // The guide is the first sheet.
    const name = `xl/worksheets/sheet${index + 2}.xml`;
    let xml = strFromU8(parts[name] ?? new Uint8Array());
    for (const { id, accepts, kind } of ofForm) {
      if (kind !== "entry") continue;
      const cells: Record<string, string> = {};
      for (const column of Object.keys(accepts)) {
        const text = `${id} & <${column}> “ngày”`;
        const address = addressIn(form, sheet.key, id, column);
        const before = xml;
        xml = xml.replace(
          new RegExp(`<c r="${address}"( s="\\d+")?(?: t="\\w+")?(?:/>|>.*?</c>)`),
          (_, style = "") => `<c r="${address}"${style} t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`,
        );
        if (xml === before) throw new Error(`No cell ${address} on ${sheet.key}`);
        cells[column] = text;
      }
      rows[id] = cells;
    }
    parts[name] = strToU8(xml);
  });
  return { bytes: zipSync(parts), rows };
}

describe.each(["so-khoa-hoc-va-cong-nghe", "van-phong-thanh-uy", "phuong-thu-dau-mot", "viettel"])(
  "the workbook of %s",
  (id) => {
    const form = formOf(id);

    it("is read as it was written: identity, sheets, every cell, nothing odd", async () => {
      const rows = wellFilled(form, plan.notes);
      const file = await readUpload(await written(form, rows), "bao-cao.xlsx");
      expect(file).toMatchObject({ problem: null, marked: false, externalLinks: 0 });
      expect(file.identity).toMatchObject({ agency: id, agencyName: form.agency.name, period: "2026Q3", version: 5 });
      expect(file.sheets.map(({ key }) => key).sort()).toEqual(form.sheets.map(({ sheet }) => sheet.key).sort());
      expect(file.sheets.flatMap(({ strayRows }) => strayRows)).toEqual([]);
      expect(entriesOf(file, form)).toEqual(allCells(form, rows));
      expect(findingsOf(form, entriesOf(file, form), file)).toEqual([]);
    });

    it("is read the same when it comes back marked with findings", async () => {
      const ids = entryRows(form).map(({ id, accepts }) => [id, accepts] as const);
      const rows = Object.fromEntries(
        ids.map(([id, accepts]) => [
          id,
          Object.fromEntries(Object.keys(accepts).map((column) => [column, "khoảng 95"])),
        ]),
      );
      const findings = findingsOf(form, rows, null);
      expect(findings.length > 0).toBe(ids.length > 0);
      const file = await readUpload(await written(form, rows, { findings, reasons: {} }), "bao-cao.xlsx");
      expect(entriesOf(file, form)).toEqual(rows);
      expect(findingsOf(form, rows, file)).toEqual(findings);
    });

    it("gives exactly what was typed into each of its cells", async () => {
      const { bytes, rows } = typedInto(await written(form, {}), form);
      expect(entriesOf(await readUpload(bytes, "bao-cao.xlsx"), form)).toEqual(rows);
    });
  },
);
