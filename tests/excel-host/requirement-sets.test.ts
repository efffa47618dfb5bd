import { describe, expect, it } from "vitest";
import { refusalOf, sheetOf } from "./a-host.ts";
import { apiSetOf, readApiSets } from "./protocol/api-sets.ts";

describe("the requirement set of a member", () => {
  it.each([
    ["Range", "values", 1],
    ["Worksheet", "onChanged", 7],
    ["WorksheetCollection", "onChanged", 9],
    ["Range", "dataValidation", 8],
    ["Workbook", "insertWorksheetsFromBase64", 13],
    ["Worksheet", "onProtectionChanged", 14],
  ])("%s.%s came with ExcelApi 1.%d", (className, member, set) => {
    expect(apiSetOf(className, member)).toBe(set);
  });

  it("is none for what Office.js does not have, and beyond all for previews", () => {
    expect(apiSetOf("Range", "sheet")).toBeUndefined();
    expect(apiSetOf("Nothing", "values")).toBeUndefined();
    const declarations = `declare namespace Excel {
    class Thing extends OfficeExtension.ClientObject {
        /** [Api set: ExcelApi 1.3] */
        readonly name: string;
        /** [Api set: ExcelApi BETA (PREVIEW ONLY)] */
        newest(): void;
    }
}`;
    const members = readApiSets(declarations).get("Thing");
    expect([members?.get("name"), members?.get("newest")]).toEqual([3, Number.POSITIVE_INFINITY]);
  });
});

describe("a simulated Excel", () => {
  const filterBy = async (version: 2019 | 2021) => {
    const { Excel } = await sheetOf([["a"]], { version });
    return Excel.run(async (context) => {
      const filter = context.workbook.worksheets.getItem("A").autoFilter.load("enabled");
      await context.sync();
      return filter.enabled;
    });
  };

  it("refuses members that came later and serves them when it is new enough", async () => {
    expect(await refusalOf(filterBy(2019))).toBe("ApiNotFound");
    expect(await filterBy(2021)).toBe(false);
  });

  it("brings with an empty load only what it has", async () => {
    const { Excel } = await sheetOf([["a"]], { version: 2019 });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1").load();
      await context.sync();
      expect(range.toJSON()).toMatchObject({ address: "A!A1", values: [["a"]] });
    });
  });

  it("names class and member that the host does not implement", async () => {
    const { Excel } = await sheetOf([["a"]]);
    const draw = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").charts.load("items");
      await context.sync();
    });
    await expect(draw).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "Worksheet.charts is not implemented by the test host",
      debugInfo: { errorLocation: "Worksheet.charts" },
    });
  });
});
