import { describe, expect, it } from "vitest";
import { agencies, directory, periods, plan } from "../../../../seeds/plan.ts";
import { entriesOf } from "../../../../server/workbooks/read-upload/entries-of.ts";
import { readFacts } from "../../../../server/workbooks/read-upload/read-facts.ts";
import { writtenCell } from "../../../../server/workbooks/template-layout.ts";
import { EntryHelp } from "../../../../server/workbooks/write-template/entry-help.ts";
import { writeTemplate } from "../../../../server/workbooks/write-template.ts";
import { assignmentsOf } from "../../../../templates/assignment.ts";
import type { RawRows } from "../../../../templates/cell.ts";
import { checkReport } from "../../../../templates/check-report.ts";
import { buildForm } from "../../../../templates/progress-report/build-form.ts";
import { entryRows, type ReportForm } from "../../../../templates/report-form.ts";
import { wellFilled } from "../../../well-filled.ts";
import { aTemplate, Written } from "./written.ts";

const source = { plan, directory, assignments: assignmentsOf(plan, directory) };

function formsOf(period: string): readonly ReportForm[] {
  const found = periods.find(({ id }) => id === period);
  if (!found) throw new Error(`No period ${period}`);
  return agencies.flatMap((agency) => buildForm(source, agency, found) ?? []);
}

/** What a reader finds in the open cells of a fresh template: each of them, empty ones as null. */
function asWritten(form: ReportForm, rows: RawRows): RawRows {
  return Object.fromEntries(
    entryRows(form).map(({ id, accepts }) => [
      id,
      Object.fromEntries(
        Object.entries(accepts).map(([column, each]) => [column, writtenCell(rows[id]?.[column] ?? null, each)]),
      ),
    ]),
  );
}

describe("the templates of the real plan", () => {
  it("of every agency: read back, they hold what was saved, and nothing is wrong with the file", async () => {
    for (const form of formsOf("2026Q3")) {
      const rows = wellFilled(form, plan.notes);
      const facts = await readFacts(await writeTemplate(aTemplate({ form, rows, version: 4 })));
      const file = { fileName: "bao-cao.xlsx", ...facts };
      expect(facts.identity).toMatchObject({ agency: form.agency.id, period: "2026Q3", version: 4 });
      const strays = Object.fromEntries(facts.sheets.map(({ key, strayRows }) => [key, strayRows]));
      expect(strays).toEqual(Object.fromEntries(form.sheets.map(({ sheet }) => [sheet.key, []])));
      expect(entriesOf(file, form)).toEqual(asWritten(form, rows));
      const report = {
        form,
        rows,
        history: [],
        notes: plan.notes,
        file,
        rulesOff: new Set<string>(),
        language: "vi" as const,
      };
      expect(checkReport(report)).toEqual([]);
    }
  }, 180_000);

  it.each(periods)("of $id: every message and list keeps to what Excel takes", ({ id }) => {
    for (const form of formsOf(id)) {
      const help = new EntryHelp(form);
      for (const row of entryRows(form)) {
        for (const [column, accepts] of Object.entries(row.accepts)) {
          const { title, message, check } = help.open(row, column, accepts);
          // Nothing had to be cut.
          expect(`${title}${message}`).not.toContain("…");
          expect(title.length).toBeLessThanOrEqual(32);
          expect(check?.formula("AZ1234").length ?? 0).toBeLessThanOrEqual(255);
        }
      }
    }
  });

  it("of an agency that only coordinates: for reading, with nothing to fill or to send", async () => {
    const form = formsOf("2026Q3").find(({ sheets }) => sheets.every(({ sheet }) => sheet.key === "coordination"));
    if (!form) throw new Error("No agency only coordinates");
    const written = await Written.of(aTemplate({ form }));
    expect(written.workbook.worksheets.map(({ name }) => name)).toEqual(["Hướng dẫn", "Phối hợp", "NQ57 nhận dạng"]);
    for (const { cell } of written.cells()) expect(cell.protection?.locked).not.toBe(false);
    const guide = written.sheet("guide").getColumn(1).values.map(String);
    expect(guide.some((line) => line.includes("không cần gửi"))).toBe(true);
    expect(guide).not.toContain("Hạn gửi");
  });
});
