import { describe, expect, it } from "vitest";
import { hostOf, type OpenHost, refusalOf, settle, sheetOf } from "./a-host.ts";

interface Told {
  readonly address: string;
  readonly changeType: string;
  readonly triggerSource: string;
  readonly details?: unknown;
}

/** Listens to changes of sheet "A"; what was told is there after `settle`. */
async function listening({ Excel }: OpenHost): Promise<Excel.WorksheetChangedEventArgs[]> {
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").onChanged.add(async (event) => void told.push(event));
    await context.sync();
  });
  return told;
}

const plain = (told: readonly Excel.WorksheetChangedEventArgs[]): Told[] =>
  told.map(({ address, changeType, triggerSource, details }) => ({ address, changeType, triggerSource, details }));

describe("onChanged", () => {
  it("tells of typing with what was before and after", async () => {
    const open = await sheetOf([["cũ"]]);
    const told = await listening(open);
    open.host.user.type("A1", "mới");
    await settle();
    const details = { valueBefore: "cũ", valueAfter: "mới", valueTypeBefore: "String", valueTypeAfter: "String" };
    expect(plain(told)).toEqual([{ address: "A1", changeType: "RangeEdited", triggerSource: "Unknown", details }]);
  });

  it("tells once of a paste of many cells, without details", async () => {
    const open = await sheetOf([[null]]);
    const told = await listening(open);
    open.host.user.paste("B2", "1\t2\n3\t4");
    await settle();
    expect(plain(told)).toEqual([
      { address: "B2:C3", changeType: "RangeEdited", triggerSource: "Unknown", details: undefined },
    ]);
  });

  it("tells the add-in of its own writes, and that they are its own", async () => {
    const open = await sheetOf([[null]]);
    const told = await listening(open);
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").values = [["x"]];
      await context.sync();
    });
    await settle();
    expect(told.map(({ triggerSource }) => triggerSource)).toEqual(["ThisLocalAddin"]);
  });

  it("tells of rows that come and go", async () => {
    const open = await sheetOf([["a"], ["b"]]);
    const told = await listening(open);
    open.host.user.insertRow(2);
    open.host.user.deleteRow(1);
    await settle();
    expect(told.map(({ address, changeType }) => [address, changeType])).toEqual([
      ["2:2", "RowInserted"],
      ["1:1", "RowDeleted"],
    ]);
  });

  it("leads to the cells that changed, wherever they are by then", async () => {
    const open = await sheetOf([["a"], ["b"]]);
    const told = await listening(open);
    open.host.user.type("A2", "c");
    await settle();
    open.host.user.insertRow(1);
    await open.Excel.run(async (context) => {
      const range = told[0]?.getRange(context).load("address,values");
      await context.sync();
      expect([range?.address, range?.values]).toEqual(["A!A3", [["c"]]]);
    });
  });

  it("misses a pick from a list where Excel is known to", async () => {
    const open = await hostOf((workbook) => {
      workbook.addWorksheet("A").getCell("A1").dataValidation = { type: "list", formulae: ['"Đạt"'], allowBlank: true };
    });
    const told = await listening(open);
    open.host.user.pickFromList("A1", "Đạt", { unseen: true });
    await settle();
    expect(told).toEqual([]);
    expect(open.host.book.active.at(1, 1)?.value).toBe("Đạt");
  });

  it("stays silent after its handler was removed, and while the add-in has switched events off", async () => {
    const open = await sheetOf([[null]]);
    const told: unknown[] = [];
    const handler = await open.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("A").onChanged.add(async (event) => void told.push(event));
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      return added;
    });
    open.host.user.type("A1", "1");
    await settle();
    await open.Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    open.host.user.type("A1", "2");
    await settle();
    expect(told).toHaveLength(1);
    await open.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    open.host.user.type("A1", "3");
    await settle();
    expect(told).toHaveLength(1);
  });
});

describe("other events", () => {
  it("tell of selections, sheets, names, protection, sorting and filters, by the names that the client knows", async () => {
    const open = await hostOf(
      (workbook) => {
        const sheet = workbook.addWorksheet("A");
        sheet.addRows([["Tên"], ["b"], ["a"]]);
        sheet.autoFilter = "A1:A3";
        workbook.addWorksheet("B");
      },
      { version: 2024 },
    );
    const told: string[] = [];
    const tell = async (event: { type: string }) => void told.push(event.type);
    await open.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(tell);
      worksheets.onActivated.add(tell);
      worksheets.onDeactivated.add(tell);
      worksheets.onAdded.add(tell);
      worksheets.onDeleted.add(tell);
      worksheets.onFormatChanged.add(tell);
      worksheets.onRowSorted.add(tell);
      worksheets.onRowHiddenChanged.add(tell);
      worksheets.onProtectionChanged.add(tell);
      worksheets.onNameChanged.add(tell);
      worksheets.onVisibilityChanged.add(tell);
      await context.sync();
      worksheets.getItem("B").visibility = "Hidden";
      worksheets.add("C").delete();
      worksheets.getItem("A").protection.protect({ allowSort: true });
      await context.sync();
    });
    const { user } = open.host;
    user.unprotect();
    user.rename("Đổi tên");
    user.sort("A");
    user.filter("A", ["a"]);
    user.setNumberFormat("A1", "0");
    user.select("A2");
    await settle();
    expect(told).toEqual([
      "WorksheetVisibilityChanged",
      "WorksheetAdded",
      "WorksheetDeleted",
      "WorksheetProtectionChanged",
      "WorksheetProtectionChanged",
      "WorksheetNameChanged",
      "WorksheetRowSorted",
      "WorksheetRowHiddenChanged",
      "WorksheetFormatChanged",
      "WorksheetSelectionChanged",
    ]);
  });

  it("that the simulated Excel does not have are refused", async () => {
    const { Excel } = await sheetOf([[null]], { version: 2019 });
    const listen = Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => {});
      await context.sync();
    });
    expect(await refusalOf(listen)).toBe("ApiNotFound");
  });
});
