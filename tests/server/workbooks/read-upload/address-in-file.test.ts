import { describe, expect, it } from "vitest";
import { addressInFile } from "../../../../server/workbooks/read-upload/address-in-file.ts";
import { checkReport, type ReportToCheck } from "../../../../templates/check-report.ts";
import type { FileFacts } from "../../../../templates/file-facts.ts";
import type { Finding } from "../../../../templates/finding.ts";
import { anIndicator, answering, measured } from "../../../builders.ts";
import { type MutableFile, rowIn, sheetIn, uploaded } from "../../../file-builder.ts";

const report = answering(anIndicator(), { ...measured, actual: "khoảng 95" });

function addressOf(rule: string, change: (file: MutableFile) => void): string | null {
  const changed: ReportToCheck = uploaded(report, change);
  const finding = checkReport(changed).find((each) => each.rule === rule);
  return addressInFile(changed.file as FileFacts, finding as Finding);
}

describe("where a finding lies in the uploaded file", () => {
  it("is its cell, where the row and the column stand there", () => {
    const address = addressOf("number-expected", (file) => {
      rowIn(file, "PL1.IV.5").number = 41;
      Object.assign(sheetIn(file, "indicators").columns.actual ?? {}, { letter: "AC" });
    });
    expect(address).toBe("AC41");
  });

  it("is the header, when the finding is about a column", () => {
    const address = addressOf("header-changed", (file) => {
      Object.assign(sheetIn(file, "indicators").columns.actual ?? {}, { header: "KQ", letter: "K" });
    });
    expect(address).toBe("K9");
  });

  it("is the first cell of the row, when the finding is about all of it", () => {
    const address = addressOf("row-duplicated", (file) => {
      sheetIn(file, "indicators").rows.push({ ...rowIn(file, "PL1.IV.5"), number: 40 });
    });
    expect(address).toBe("B10");
  });

  it("is nowhere for what is missing, or about a whole sheet or file", () => {
    const withoutColumn = addressOf("column-missing", (file) => {
      delete sheetIn(file, "indicators").columns.forecast;
    });
    const withoutRow = addressOf("row-missing", (file) => {
      sheetIn(file, "indicators").rows = [];
    });
    const stray = addressOf("unknown-row", (file) => {
      sheetIn(file, "indicators").strayRows.push(30);
    });
    const wrongAgency = addressOf("wrong-agency", (file) => {
      if (file.identity) file.identity.agency = "so-khac";
    });
    expect([withoutColumn, withoutRow, stray, wrongAgency]).toEqual([null, null, null, null]);
  });
});
