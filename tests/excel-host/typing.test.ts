import { describe, expect, it } from "vitest";
import { look, type OpenHost, sheetOf } from "./a-host.ts";

/** Types into cells without a format of their own, or with one, and looks at what is there afterwards. */
async function typed(open: OpenHost, text: string, numberFormat?: string) {
  if (numberFormat) open.host.user.setNumberFormat("A1", numberFormat);
  open.host.user.type("A1", text);
  return look(open, "A1");
}

describe("typing under Vietnamese settings", () => {
  it.each([
    ["95%", 0.95, "0%", "95%"],
    ["0,63", 0.63, "General", "0,63"],
    ["31/12/2026", 46387, "m/d/yyyy", "31/12/2026"],
    ["05/9/2026", 46270, "m/d/yyyy", "05/09/2026"],
    ["30/9", 46295, "d-mmm", "30-Thg9"],
    ["1.100", 1100, "#,##0", "1.100"],
    ["10.000.000", 10_000_000, "#,##0", "10.000.000"],
    ["-5", -5, "General", "-5"],
    ["khoảng 95%", "khoảng 95%", "General", "khoảng 95%"],
    ["'95", "95", "General", "95"],
    ["TRUE", true, "General", "TRUE"],
  ])("makes of %s what a Vietnamese Excel makes of it", async (text, value, format, shown) => {
    expect(await typed(await sheetOf([[null]]), text)).toEqual({ value, format, text: shown });
  });
});

describe("typing under English settings", () => {
  it.each([
    ["95%", 0.95, "0%", "95%"],
    ["0,63", "0,63", "General", "0,63"],
    ["31/12/2026", "31/12/2026", "General", "31/12/2026"],
    ["05/9/2026", 46151, "m/d/yyyy", "5/9/2026"],
    ["1.100", 1.1, "General", "1.1"],
    ["1,100", 1100, "#,##0", "1,100"],
  ])("makes of %s what an English Excel makes of it", async (text, value, format, shown) => {
    expect(await typed(await sheetOf([[null]], { culture: "en" }), text)).toEqual({ value, format, text: shown });
  });
});

describe("typing into cells with a format", () => {
  it.each(["95%", "0,63", "31/12/2026", "1.100", "=A2"])(
    "keeps %s as it is typed in a cell formatted as Text",
    async (text) => {
      expect(await typed(await sheetOf([[null]]), text, "@")).toEqual({ value: text, format: "@", text });
    },
  );

  it("takes a number of 1 or more as percents in a cell of percents", async () => {
    expect(await typed(await sheetOf([[null]]), "62,15", "0.00%")).toMatchObject({ value: 0.6215, text: "62,15%" });
    expect(await typed(await sheetOf([[null]]), "0,5", "0.00%")).toMatchObject({ value: 0.5, text: "50,00%" });
  });

  it("keeps a format of numbers when a day is typed", async () => {
    expect(await typed(await sheetOf([[null]]), "31/12/2026", "0.00")).toMatchObject({ value: 46387, format: "0.00" });
  });

  it("keeps a formula as text beside a value that it does not calculate", async () => {
    const open = await sheetOf([[1]]);
    open.host.user.type("B1", "=A1*2");
    const formulas = await open.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("B1").load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(formulas).toEqual([[["=A1*2"]], [[0]]]);
  });
});

describe("text that the API gives", () => {
  it("is read as typing, in Text cells kept", async () => {
    const open = await sheetOf([[null, null]]);
    open.host.user.setNumberFormat("B1", "@");
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1:B1").values = [["95%", "95%"]];
      await context.sync();
    });
    expect(await look(open, "A1")).toEqual({ value: 0.95, format: "0%", text: "95%" });
    expect(await look(open, "B1")).toEqual({ value: "95%", format: "@", text: "95%" });
  });

  it("leaves cells given null alone and empties those given nothing", async () => {
    const open = await sheetOf([["a", "b"]]);
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1:B1").values = [[null, ""]] as unknown[][];
      await context.sync();
    });
    expect([(await look(open, "A1")).value, (await look(open, "B1")).value]).toEqual(["a", ""]);
  });
});
