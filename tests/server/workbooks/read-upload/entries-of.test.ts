import { describe, expect, it } from "vitest";
import { entriesOf } from "../../../../server/workbooks/read-upload/entries-of.ts";
import { aForm, anIndicator, aTask, aTaskWithMilestones, inProgress, measured } from "../../../builders.ts";
import { aFile, type MutableFile, rowIn, sheetIn } from "../../../file-builder.ts";

const form = aForm([anIndicator(), aTask(), aTaskWithMilestones()]);
const empty = { explanation: null, evidence: null };

function entriesAfter(change: (file: MutableFile) => void) {
  const file = aFile(form, { "PL1.IV.5": measured, "PL2.3": inProgress });
  change(file);
  return entriesOf(file, form);
}

describe("what an uploaded workbook answers", () => {
  it("is the open cells of the rows that are there; an empty one is null", () => {
    const rows = entriesAfter(() => {});
    expect(rows["PL1.IV.5"]).toEqual({ ...measured, ...empty });
    expect(rows["PL3.20.m1"]).toMatchObject({ status: null, percent: null });
  });

  it("leaves out locked rows and columns, whatever stands in them", () => {
    const rows = entriesAfter((file) => {
      rowIn(file, "PL3.20").cells.status = "Đã hoàn thành";
      rowIn(file, "PL1.IV.5").cells.target = "≥ 4";
    });
    expect(rows).not.toHaveProperty(["PL3.20"]);
    expect(rows["PL1.IV.5"]).toEqual({ ...measured, ...empty });
  });

  it("says nothing of missing sheets, rows and columns, so that what was saved stays", () => {
    const rows = entriesAfter((file) => {
      file.sheets = file.sheets.filter(({ key }) => key !== "centralTasks");
      delete sheetIn(file, "indicators").columns.forecast;
      const sheet = sheetIn(file, "cityTasks");
      sheet.rows = sheet.rows.filter(({ id }) => id !== "PL3.20.m1");
    });
    expect(Object.keys(rows).filter((id) => id.startsWith("PL"))).toEqual(["PL1.IV.5", "PL3.20.m2"]);
    expect(rows["PL1.IV.5"]).not.toHaveProperty("forecast");
  });

  it("takes of a doubled row what both say alike, and of the rest nothing", () => {
    const rows = entriesAfter((file) => {
      const sheet = sheetIn(file, "indicators");
      const copy = structuredClone(rowIn(file, "PL1.IV.5"));
      copy.cells.actual = "32";
      delete copy.cells.asOf;
      sheet.rows.push({ ...copy, number: 40 });
    });
    const { actual: _, asOf: __, ...alike } = measured;
    expect(rows["PL1.IV.5"]).toEqual({ ...alike, ...empty });
  });

  it.each(["formula", "error"] as const)("takes no %s for an answer, nor for an emptied cell", (oddity) => {
    const rows = entriesAfter((file) => {
      const row = rowIn(file, "PL1.IV.5");
      delete row.cells.actual;
      row.oddities.actual = [oddity];
      row.oddities.forecast = [oddity];
    });
    expect(rows["PL1.IV.5"]).not.toHaveProperty("actual");
    expect(rows["PL1.IV.5"]).not.toHaveProperty("forecast");
    expect(rows["PL1.IV.5"]).toMatchObject({ dataKind: measured.dataKind });
  });

  it("knows rows by their own sheet alone", () => {
    const rows = entriesAfter((file) => {
      rowIn(file, "PL1.IV.5").id = "PL2.3";
    });
    expect(rows["PL2.3"]).toMatchObject(inProgress);
    expect(rows).not.toHaveProperty(["PL1.IV.5"]);
  });
});
