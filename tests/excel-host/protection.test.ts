import { describe, expect, it } from "vitest";
import { hostOf, type OpenHost, refusalOf } from "./a-host.ts";
import { Refusal } from "./model/refusal.ts";

/** A protected sheet: row 1 locked headers, below A locked, B and C open; filter on, formats, columns and rows allowed. */
function protectedSheet(): Promise<OpenHost> {
  return hostOf((workbook) => {
    const sheet = workbook.addWorksheet("A");
    sheet.addRows([
      ["Mã", "Số", "Chữ"],
      ["r1", 3, "c"],
      ["r2", 1, "a"],
      ["r3", 2, "b"],
    ]);
    for (const row of [2, 3, 4])
      for (const column of ["B", "C"]) sheet.getCell(`${column}${row}`).protection = { locked: false };
    sheet.autoFilter = "A1:C4";
    void sheet.protect("", { autoFilter: true, formatCells: true, formatColumns: true, formatRows: true });
  });
}

function refused(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return "allowed";
}

describe("a protected sheet", () => {
  it("lets users into unlocked cells and keeps them out of locked ones", async () => {
    const { host } = await protectedSheet();
    expect(refused(() => host.user.type("B2", "4"))).toBe("allowed");
    expect(refused(() => host.user.type("A2", "x"))).toBe("AccessDenied");
    expect(refused(() => host.user.erase("A2:B2"))).toBe("AccessDenied");
  });

  it("keeps the API out likewise, even where null is given for the locked cell, and keeps what was done before", async () => {
    const { Excel, host } = await protectedSheet();
    const write = (address: string, values: unknown[][]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("A");
        sheet.getRange("C2").values = [["trước"]];
        sheet.getRange(address).values = values;
        await context.sync();
      });
    expect(await refusalOf(write("A2", [["x"]]))).toBe("AccessDenied");
    expect(await refusalOf(write("A2:B2", [[null, 5]]))).toBe("AccessDenied");
    expect(host.book.active.at(2, 3)?.value).toBe("trước");
    expect(host.book.active.at(2, 2)?.value).toBe(3);
  });

  it("refuses to sort, insert and delete rows, and pastes over locked cells, but filters", async () => {
    const { host } = await protectedSheet();
    const { user } = host;
    expect(refused(() => user.sort("B"))).toBe("AccessDenied");
    expect(refused(() => user.insertRow(3))).toBe("AccessDenied");
    expect(refused(() => user.deleteRow(3))).toBe("AccessDenied");
    expect(refused(() => user.paste("A2", "x\ty"))).toBe("AccessDenied");
    expect(refused(() => user.filter("C", ["a"]))).toBe("allowed");
    expect([2, 3, 4].filter((row) => host.book.active.rowAt(row).hidden)).toEqual([2, 4]);
  });

  it("lets formats be changed where that was allowed, but nothing be unlocked", async () => {
    const { Excel } = await protectedSheet();
    const change = (act: (range: Excel.Range) => void) =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem("A").getRange("A2"));
        await context.sync();
      });
    await change((range) => {
      range.format.fill.color = "#FFC7CE";
      range.rowHidden = true;
    });
    expect(
      await refusalOf(
        change((range) => {
          range.format.protection.locked = false;
        }),
      ),
    ).toBe("AccessDenied");
    expect(
      await refusalOf(
        change((range) => {
          range.dataValidation.clear();
        }),
      ),
    ).toBe("AccessDenied");
  });

  it("sorts and moves rows once the protection is off", async () => {
    const { host } = await protectedSheet();
    host.user.unprotect();
    host.user.sort("B");
    expect([2, 3, 4].map((row) => host.book.active.at(row, 1)?.value)).toEqual(["r2", "r3", "r1"]);
    host.user.sort("C", { ascending: false });
    expect([2, 3, 4].map((row) => host.book.active.at(row, 1)?.value)).toEqual(["r1", "r3", "r2"]);
  });

  it("says what is allowed, and refuses to be protected or opened twice", async () => {
    const { Excel } = await protectedSheet();
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("A");
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowAutoFilter: true, allowSort: false, allowFormatCells: true });
    });
    const twice = (act: (protection: Excel.WorksheetProtection) => void) =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem("A").protection);
        await context.sync();
      });
    expect(await refusalOf(twice((protection) => protection.protect()))).toBe("AccessDenied");
    await twice((protection) => protection.unprotect());
    expect(await refusalOf(twice((protection) => protection.unprotect()))).toBe("AccessDenied");
    await twice((protection) => protection.protect({ allowSort: true }, "mật khẩu"));
    expect(await refusalOf(twice((protection) => protection.unprotect("khác")))).toBe("AccessDenied");
    await twice((protection) => protection.unprotect("mật khẩu"));
  });
});

describe("a check on what is typed", () => {
  const withList = () =>
    hostOf((workbook) => {
      workbook.addWorksheet("A").getCell("A1").dataValidation = {
        type: "list",
        allowBlank: true,
        showErrorMessage: true,
        error: "Chọn từ danh sách.",
        formulae: ['"Đạt,Không đạt"'],
      };
    });

  it("refuses typing that is not on the list, with the list's own words", async () => {
    const { host } = await withList();
    expect(() => host.user.type("A1", "Được")).toThrow("Chọn từ danh sách.");
    host.user.type("A1", "Đạt");
    host.user.pickFromList("A1", "Không đạt");
    expect(() => host.user.pickFromList("A1", "Được")).toThrow(Refusal);
    expect(host.book.active.at(1, 1)?.value).toBe("Không đạt");
  });

  it("stops neither a paste nor the API", async () => {
    const { host, Excel } = await withList();
    host.user.paste("A1", "Được");
    expect(host.book.active.at(1, 1)?.value).toBe("Được");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").getRange("A1").values = [["Gì cũng được"]];
      await context.sync();
    });
    expect(host.book.active.at(1, 1)?.value).toBe("Gì cũng được");
  });
});
