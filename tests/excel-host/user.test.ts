import { describe, expect, it } from "vitest";
import { hostOf, type OpenHost, sheetOf } from "./a-host.ts";
import { formatArea } from "./model/area.ts";

const column = ({ host }: OpenHost, letter: number, rows: readonly number[]) =>
  rows.map((row) => host.book.active.at(row, letter)?.value ?? null);

describe("rows that come and go", () => {
  const withEverything = () =>
    hostOf((workbook) => {
      const sheet = workbook.addWorksheet("A");
      sheet.addRows([["Tên", "Số"], ["a", 1], ["b", 2], ["Tổng"]]);
      sheet.getCell("B4").value = { formula: "SUM(B2:B3)", result: 3 };
      sheet.getCell("B3").dataValidation = { type: "list", formulae: ['"1,2"'], allowBlank: true };
      sheet.getCell("A3").note = "Ghi chú của b";
      sheet.addConditionalFormatting({
        ref: "B2:B3",
        rules: [{ type: "expression", priority: 1, formulae: ["B2>1"], style: { font: { bold: true } } }],
      });
      sheet.autoFilter = "A1:B3";
      sheet.mergeCells("C3:D3");
      sheet.getRow(3).hidden = true;
      workbook.addWorksheet("B").getCell("A1").value = { formula: "A!B3*2", result: 4 };
      workbook.definedNames.add("A!$B$3", "Của_b");
    });

  it("take everything along that lies on them or refers to them", async () => {
    const { host } = await withEverything();
    host.user.insertRow(2, 2);
    const { state } = host.book.active;
    expect(host.book.active.at(6, 2)?.formula).toBe("SUM(B4:B5)");
    expect(host.book.sheetNamed("B")?.at(1, 1)?.formula).toBe("A!B5*2");
    expect(host.book.nameOf("Của_b", null)?.formula).toBe("A!$B$5");
    expect(state.validations.map(({ areas }) => areas.map(formatArea))).toEqual([["B5"]]);
    expect(state.conditionalFormats.map(({ areas }) => areas.map(formatArea))).toEqual([["B4:B5"]]);
    expect(state.notes.map(({ row, text }) => [row, text])).toEqual([[5, "Ghi chú của b"]]);
    expect(state.autoFilter && formatArea(state.autoFilter.area)).toBe("A1:B5");
    expect(state.merges.map(formatArea)).toEqual(["C5:D5"]);
    expect([3, 5].map((row) => host.book.active.rowAt(row).hidden)).toEqual([false, true]);
  });

  it("leave #REF! where they are gone, and come back with undo", async () => {
    const { host } = await withEverything();
    host.user.deleteRow(3);
    expect(host.book.sheetNamed("B")?.at(1, 1)?.formula).toBe("A!#REF!*2");
    expect(host.book.nameOf("Của_b", null)?.formula).toBe("A!#REF!");
    expect(host.book.active.at(3, 2)?.formula).toBe("SUM(B2:B2)");
    expect(host.book.active.state.notes).toEqual([]);
    expect(host.user.undo()).toBe(true);
    expect(host.book.sheetNamed("B")?.at(1, 1)?.formula).toBe("A!B3*2");
    expect(host.book.nameOf("Của_b", null)?.formula).toBe("A!$B$3");
    expect(host.book.active.at(4, 2)?.formula).toBe("SUM(B2:B3)");
    expect(host.book.active.state.notes).toHaveLength(1);
    expect(host.user.undo()).toBe(false);
  });
});

describe("sorting and filtering", () => {
  const list = () =>
    hostOf((workbook) => {
      const sheet = workbook.addWorksheet("A");
      sheet.addRows([
        ["Tên", "Số"],
        ["ơ", 10],
        ["o", 9],
        ["ô", null],
        ["ă", "chữ"],
      ]);
      sheet.autoFilter = "A1:B5";
    });

  it("sorts numbers before texts and blanks last, either way", async () => {
    const open = await list();
    open.host.user.sort("B");
    expect(column(open, 2, [2, 3, 4, 5])).toEqual([9, 10, "chữ", null]);
    open.host.user.sort("B", { ascending: false });
    expect(column(open, 2, [2, 3, 4, 5])).toEqual(["chữ", 10, 9, null]);
  });

  it("sorts Vietnamese words by the Vietnamese alphabet", async () => {
    const open = await list();
    open.host.user.sort("A");
    expect(column(open, 1, [2, 3, 4, 5])).toEqual(["ă", "o", "ô", "ơ"]);
  });

  it("hides what is not ticked, leaves hidden rows where they are when sorting, and shows all again", async () => {
    const open = await list();
    const hidden = () => [2, 3, 4, 5].filter((row) => open.host.book.active.rowAt(row).hidden);
    open.host.user.filter("B", ["10", ""]);
    expect(hidden()).toEqual([3, 5]);
    open.host.user.sort("B", { ascending: false });
    expect(column(open, 2, [2, 3, 4, 5])).toEqual([10, 9, null, "chữ"]);
    open.host.user.filter("A", ["ô"]);
    expect(hidden()).toEqual([2, 3, 5]);
    open.host.user.showAll();
    expect(hidden()).toEqual([]);
  });
});

describe("pasting", () => {
  it("reads text of another program as typing, a line for a row", async () => {
    const open = await sheetOf([[null]]);
    open.host.user.paste("A1", "95%\tbốn\r\n31/12/2026\n");
    expect(column(open, 1, [1, 2])).toEqual([0.95, 46387]);
    expect(open.host.book.active.at(1, 2)?.value).toBe("bốn");
  });

  it("brings format, lock and check of copied cells, from another workbook too, and replaces those that were there", async () => {
    const from = await hostOf((workbook) => {
      const cell = workbook.addWorksheet("Nguồn").getCell("A1");
      cell.value = 0.5;
      cell.numFmt = "0.00%";
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC7CE" } };
    });
    const to = await hostOf((workbook) => {
      const sheet = workbook.addWorksheet("A");
      for (const address of ["B2", "B3"]) {
        sheet.getCell(address).protection = { locked: false };
        sheet.getCell(address).dataValidation = { type: "list", formulae: ['"1,2"'], allowBlank: true };
      }
      void sheet.protect("", {});
    });
    to.host.user.paste("B2", from.host.user.copy("A1"));
    await to.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("B2");
      range.load("values,text,numberFormat,format/fill/color,format/protection/locked,dataValidation/type");
      const below = context.workbook.worksheets.getItem("A").getRange("B3").load("dataValidation/type");
      await context.sync();
      expect([range.values, range.text, range.numberFormat]).toEqual([[[0.5]], [["50,00%"]], [["0.00%"]]]);
      expect([range.format.fill.color, range.format.protection.locked]).toEqual(["#FFC7CE", true]);
      expect([range.dataValidation.type, below.dataValidation.type]).toEqual(["None", "List"]);
    });
    expect(() => to.host.user.type("B2", "1")).toThrow();
  });
});

describe("undo", () => {
  it("takes back one act after the other", async () => {
    const open = await sheetOf([["a"]]);
    open.host.user.type("A1", "b");
    open.host.user.type("A1", "c");
    open.host.user.undo();
    expect(column(open, 1, [1])).toEqual(["b"]);
    open.host.user.undo();
    expect(column(open, 1, [1])).toEqual(["a"]);
  });

  it("has nothing left after an add-in wrote, before ExcelApi 1.20", async () => {
    const open = await sheetOf([["a"]], { version: 2024 });
    open.host.user.type("A1", "b");
    await write(open);
    expect(open.host.user.undo()).toBe(false);
  });

  it("stays while an add-in only reads or selects", async () => {
    const open = await sheetOf([["a"]], { version: 2021 });
    open.host.user.type("A1", "b");
    await open.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:B2");
      range.load();
      range.select();
      await context.sync();
    });
    expect(open.host.user.undo()).toBe(true);
  });

  it("takes an add-in's writes back in Microsoft 365", async () => {
    const open = await sheetOf([["a"]], { version: 365 });
    open.host.user.type("A1", "b");
    await write(open);
    expect(column(open, 1, [1])).toEqual(["x"]);
    open.host.user.undo();
    expect(column(open, 1, [1])).toEqual(["b"]);
    open.host.user.undo();
    expect(column(open, 1, [1])).toEqual(["a"]);
  });

  it("is emptied in Microsoft 365 too by what the documentation lists", async () => {
    const open = await sheetOf([["a"]], { version: 365 });
    open.host.user.type("A1", "b");
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").protection.protect();
      await context.sync();
    });
    expect(open.host.user.undo()).toBe(false);
  });

  async function write({ Excel }: OpenHost): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").values = [["x"]];
      await context.sync();
    });
  }
});
