import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entriesOf } from "../../../../server/workbooks/read-upload/entries-of.ts";
import { readUpload } from "../../../../server/workbooks/read-upload.ts";
import type { FileFacts } from "../../../../templates/file-facts.ts";
import { aForm, anIndicator, aRecurringTask, aShare, aTask } from "../../../builders.ts";

const form = aForm([anIndicator(), aShare(), aTask(), aRecurringTask()]);
const read = (program: string) => {
  const file = new URL(`../../../corpus/resaved/${program}.xlsx`, import.meta.url);
  return readUpload(readFileSync(file), `${program}.xlsx`);
};

function rowIn(file: FileFacts, id: string) {
  return file.sheets.flatMap(({ rows }) => rows).find((each) => each.id === id);
}

/**
 * One template in which people typed, pasted, renamed a tab, hid a row, inserted a row and moved a sheet: saved by
 * openpyxl, and that file opened and saved again by LibreOffice 7.4.
 */
describe.each(["openpyxl", "libreoffice"])("a template saved by %s", async (program) => {
  const file = await read(program);

  it("keeps its identity and its sheets under their new names", () => {
    expect(file.identity).toMatchObject({ agency: "so-mau", period: "2026Q3", planVersion: "2026.1", version: 2 });
    expect(file.identity?.rows.centralTasks).toEqual(["PL2.3", "PL2.7"]);
    expect(file.sheets.map(({ key, title }) => `${key}: ${title}`)).toEqual([
      "indicators: Chỉ tiêu quý III",
      "centralTasks: Nhiệm vụ TW (PL II)",
      "proposals: Kiến nghị chung",
      "signOff: Ký duyệt",
    ]);
  });

  it("gives what was typed and pasted, real dates and shares as they were shown", () => {
    const entries = entriesOf(file, form);
    expect(entries["PL1.IV.5"]).toEqual({
      actual: "1.100",
      asOf: "2026-09-30",
      dataKind: "Sơ bộ",
      forecast: 1250.5,
      explanation: "Cộng từ 12 đơn vị;\nsố liệu sơ bộ",
      evidence: null,
    });
    expect(entries["PL1.II.1"]).toMatchObject({ actual: "95,2%", asOf: "30/9/2026" });
    expect(entries["PL2.3"]).toMatchObject({
      status: "Đang thực hiện",
      percent: 50,
      resultReached: "Đã lấy ý kiến “12\u00a0sở, ngành”",
    });
  });

  it("shows the formula, the hidden row and the inserted row, and no open cell as locked", () => {
    expect(rowIn(file, "PL1.II.1")).toMatchObject({ hidden: true, oddities: { forecast: ["formula"] } });
    expect(file.sheets.map(({ strayRows }) => strayRows)).toEqual([[], [7], [], []]);
    const open = form.sheets
      .flatMap(({ rows }) => rows)
      .flatMap(({ id, accepts }) =>
        Object.keys(accepts).filter((column) => rowIn(file, id)?.oddities[column]?.includes("locked")),
      );
    expect(open).toEqual([]);
  });
});
