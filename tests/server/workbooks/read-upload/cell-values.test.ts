import { describe, expect, it } from "vitest";
import { readUpload } from "../../../../server/workbooks/read-upload.ts";
import type { RawCell } from "../../../../templates/cell.ts";
import type { RowFacts } from "../../../../templates/file-facts.ts";
import { aForm, anIndicator } from "../../../builders.ts";
import { aTemplateFile, rowWithId, sheetNamed } from "./a-template-file.ts";
import { type CellSpec, type StyleSpec, type XlsxSpec, xlsxOf } from "./build-xlsx.ts";

/** "Kết quả thực hiện" of the one indicator. */
const ACTUAL = "H";

/** What the reader makes of the row when this stands in its cell. */
async function rowWith(cell: CellSpec, change: (file: XlsxSpec) => void = () => {}): Promise<RowFacts | undefined> {
  const file = aTemplateFile(aForm([anIndicator()]));
  rowWithId(file, "PL1.IV.5").cells[ACTUAL] = cell;
  change(file);
  const { sheets } = await readUpload(xlsxOf(file), "a.xlsx");
  return sheets.find(({ key }) => key === "indicators")?.rows.find(({ id }) => id === "PL1.IV.5");
}

async function read(cell: CellSpec, change?: (file: XlsxSpec) => void): Promise<RawCell | undefined> {
  return (await rowWith(cell, change))?.cells.actual;
}

const shared =
  (...items: string[]) =>
  (file: XlsxSpec) => {
    file.strings.push(...items);
  };

/** A number under a format of its own. */
async function shown(value: number, format: StyleSpec["format"], from1904 = false): Promise<RawCell | undefined> {
  return await read({ value: String(value), style: 1 }, (file) => {
    file.styles.push({ format });
    file.date1904 = from1904;
  });
}

describe("a text is read as it was typed", () => {
  it("from the shared strings", async () => {
    expect(await read({ type: "s", value: "1" }, shared("<t>khác</t>", "<t>0,63</t>"))).toBe("0,63");
  });

  it("in several formats, without the reading aid of East Asian scripts", async () => {
    const rich = "<r><t>Đã </t></r><r><rPr><b/></rPr><t>xong</t></r><rPh sb='0' eb='1'><t>aside</t></rPh>";
    expect(await read({ type: "s", value: "0" }, shared(rich))).toBe("Đã xong");
    expect(await read({ type: "inlineStr", xml: `<is>${rich}</is>` })).toBe("Đã xong");
  });

  it("in one Unicode form", async () => {
    expect(await read("Kết quả".normalize("NFD"))).toBe("Kết quả");
  });

  it("with escaped characters, one kind of line break and nothing that cannot be shown", async () => {
    expect(await read("một_x000D_\nhai_x005F_x000D_ _x0007_ba_xD800_")).toBe("một\nhai_x000D_ ba\uFFFD");
  });

  it("with the breaks of Word and of web pages as line breaks", async () => {
    expect(await read("một_x000B_hai\u2028ba_x000C_bốn\u0085năm")).toBe("một\nhai\nba\nbốn\nnăm");
  });

  it("in CDATA and with entities", async () => {
    expect(await read({ type: "str", xml: "<v><![CDATA[a<b]]> &amp; &#273;</v>" })).toBe("a<b & đ");
  });

  it("and an empty one is no cell", async () => {
    for (const cell of ["", "   ", { type: "s", value: "" }, { type: "n" }, { style: 0 }] as const)
      expect((await rowWith(cell))?.cells).not.toHaveProperty("actual");
  });
});

describe("a number is read with its format", () => {
  it.each<[number, StyleSpec["format"], RawCell]>([
    [1100, 0, 1100],
    [1100.5, "#,##0.00", 1100.5],
    [0.95, 9, "95%"],
    [0.07, 10, "7%"],
    [0.9525, "0.0%", "95,25%"],
    [12.345, "0%", "1234,5%"],
    [0.95125, "0.000%", "95,1250%"],
    [95, '0"%"', 95],
    [46295, 14, "2026-09-30"],
    [46295.75, 22, "2026-09-30"],
    [46295, "dd/mm/yyyy", "2026-09-30"],
    [46295, "[$-42A]dd mmmm, yyyy;@", "2026-09-30"],
    [46295, '"ngày" d "tháng" m', "2026-09-30"],
    [46295, "mmm", "2026-09-30"],
    [0.5, "h:mm", 0.5],
    [0.5, "[mm]:ss", 0.5],
    [5, '0" ngày"', 5],
    [5, "[Red]0.0;[Blue]-0.0", 5],
    [5, "General", 5],
    [-5, "dd/mm/yyyy", -5],
    [3_000_000, "dd/mm/yyyy", 3_000_000],
    [1, "dd/mm/yyyy", "1900-01-01"],
    [61, "dd/mm/yyyy", "1900-03-01"],
  ])("%d as %s is %s", async (value, format, expected) => {
    expect(await shown(value, format)).toBe(expected);
  });

  it("counts days from 1904 where the workbook does", async () => {
    expect(await shown(44833, "dd/mm/yyyy", true)).toBe("2026-09-30");
  });

  it("takes the days of the strict edition as they are", async () => {
    expect(await read({ type: "d", value: "2026-09-30T00:00:00" })).toBe("2026-09-30");
  });
});

describe("other values", () => {
  it("reads a truth as a truth", async () => {
    expect(await read({ type: "b", value: "1" })).toBe(true);
    expect(await read({ type: "b", value: "0" })).toBe(false);
  });

  it("names an error value", async () => {
    const row = await rowWith({ type: "e", value: "#REF!" });
    expect(row).toMatchObject({ cells: { actual: "#REF!" }, oddities: { actual: ["error"] } });
  });

  it("names a formula and still gives what it showed", async () => {
    const row = await rowWith({ formula: "SUM(A1:A3)", value: "95" });
    expect(row).toMatchObject({ cells: { actual: 95 }, oddities: { actual: ["formula"] } });
  });

  it.each([
    ["[1]Sheet1!B4", true],
    ["'[2]Số liệu'!$B$4*2", true],
    ["'C:\\du lieu\\[So lieu.xlsx]Sheet1'!B4", true],
    ["SUM(Bang[2026])", false],
    ["SUM(Bang[[#All],[2026]])", false],
    ["SUM(A1,[1]Sheet1!B4)", true],
    ['"[1]"&A1', false],
  ])("of %s knows whether it leads to another file", async (formula, linked) => {
    expect((await rowWith({ formula, value: "1" }))?.oddities.actual).toEqual(
      linked ? ["formula", "external-link"] : ["formula"],
    );
  });

  it("names a shared formula in every cell that shares it", async () => {
    const row = await rowWith({ xml: '<f t="shared" ref="H7:I7" si="4">[1]A!B4</f><v>1</v>' }, (file) => {
      rowWithId(file, "PL1.IV.5").cells.I = { xml: '<f t="shared" si="4"/><v>2</v>' };
    });
    expect(row?.oddities).toEqual({ actual: ["formula", "external-link"], asOf: ["formula", "external-link"] });
  });
});

describe("what a paste does to entry cells", () => {
  const locked = (isProtected: boolean) => (file: XlsxSpec) => {
    file.styles = [
      { format: 49, locked: false },
      { format: "@", locked: true },
      { format: "#,##0", locked: false },
    ];
    sheetNamed(file, "Chỉ tiêu").isProtected = isProtected;
  };

  it("a locked cell is named while the sheet is protected", async () => {
    expect((await rowWith({ value: "5", style: 1 }, locked(true)))?.oddities).toEqual({ actual: ["locked"] });
    expect((await rowWith({ value: "5", style: 0 }, locked(true)))?.oddities).toEqual({});
    expect((await rowWith({ value: "5", style: 1 }, locked(false)))?.oddities).toEqual({});
  });

  it("a locked cell is named even when it is empty", async () => {
    expect((await rowWith({ style: 1 }, locked(true)))?.oddities).toEqual({ actual: ["locked"] });
  });

  it("a real number is named where the cell is no longer Text, words and empty cells are not", async () => {
    expect((await rowWith({ value: "5", style: 2 }, locked(true)))?.oddities).toEqual({ actual: ["reformatted"] });
    expect((await rowWith({ type: "str", value: "5", style: 2 }, locked(true)))?.oddities).toEqual({});
    expect((await rowWith({ style: 2 }, locked(true)))?.oddities).toEqual({});
  });

  it("merged cells are named, the empty ones too, and locked columns never", async () => {
    const row = await rowWith("5", (file) => sheetNamed(file, "Chỉ tiêu").merges.push("C7:I7", "L7"));
    expect(row?.oddities).toEqual({ actual: ["merged"], asOf: ["merged"] });
  });
});
