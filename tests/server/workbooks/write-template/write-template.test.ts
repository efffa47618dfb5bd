import { beforeAll, describe, expect, it } from "vitest";
import { addressIn, HEADER_MARK, headerRowOf, OWN_LINE_MARK } from "../../../../server/workbooks/template-layout.ts";
import { writeTemplate } from "../../../../server/workbooks/write-template.ts";
import { columnHeader } from "../../../../templates/describe-hit.ts";
import { vi } from "../../../../templates/language/vi/index.ts";
import { aForm, anAgency, aPeriod, aTask } from "../../../builders.ts";
import { aTemplate, Written } from "./written.ts";

let blank: Written;
beforeAll(async () => {
  blank = await Written.of(aTemplate());
});

describe("the sheets of a template", () => {
  it("stand in order: guide, the form's sheets, the very hidden identity last", () => {
    const titles = blank.workbook.worksheets.map(({ name }) => name);
    const { sheets } = vi.terms;
    expect(titles).toEqual([
      sheets.guide,
      sheets.indicators,
      sheets.centralTasks,
      sheets.cityTasks,
      sheets.directives,
      sheets.proposals,
      sheets.signOff,
      sheets.identity,
    ]);
    expect(blank.workbook.worksheets.map(({ state }) => state)).toEqual([
      ...Array(titles.length - 1).fill("visible"),
      "veryHidden",
    ]);
  });

  it("hold every row of the form once, by its id in the hidden column A", () => {
    for (const { sheet, rows } of blank.form.sheets) {
      const written = blank.sheet(sheet.key);
      const header = headerRowOf(sheet.key);
      expect(written.getCell(header, 1).value).toBe(HEADER_MARK);
      expect(written.getColumn(1).hidden).toBe(true);
      const ids = rows.map((_, index) => written.getCell(header + 1 + index, 1).value);
      expect(ids).toEqual(rows.map(({ kind, id }) => (kind === "band" ? OWN_LINE_MARK : id)));
      for (let at = 1; at <= written.rowCount; at++) expect(written.getCell(at, 1).protection?.locked).not.toBe(false);
    }
  });

  it("print the headers of the definitions and the plan's words", () => {
    for (const { sheet } of blank.form.sheets) {
      const headers = Object.keys(sheet.columns).map((key) => columnHeader(key, sheet.key, "vi"));
      const row = blank.sheet(sheet.key).getRow(headerRowOf(sheet.key));
      expect(headers.map((_, index) => row.getCell(index + 2).value)).toEqual(headers);
    }
    for (const { row, column, cell } of blank.cells()) {
      if (row.locked[column]) expect(cell.value).toBe(row.locked[column]);
    }
    const band = blank.sheet("indicators").getCell(headerRowOf("indicators") + 1, 2);
    expect(band.value).toBe("IV. Phát triển khoa học và công nghệ");
  });

  it("merge no cell of the form", () => {
    for (const { cell } of blank.cells()) expect(cell.isMerged).toBe(false);
  });
});

describe("the cells of a template", () => {
  it("are open and of the format Text where the row accepts something, and locked everywhere else", () => {
    for (const { row, column, cell } of blank.cells()) {
      const open = row.accepts[column] !== undefined;
      expect(`${row.id} ${column} ${cell.protection?.locked !== false}`).toBe(`${row.id} ${column} ${!open}`);
      if (open) expect(cell.numFmt).toBe("@");
    }
  });

  it("show by their fill what is entered, what is the plan's and what a row does not take", () => {
    const fillOf = (id: string, column: string, key: "indicators" | "centralTasks") =>
      (blank.cell(key, id, column).fill as { fgColor?: { argb?: string } }).fgColor?.argb;
    const entry = fillOf("PL1.IV.5", "actual", "indicators");
    const closed = fillOf("PL1.II.3", "dataKind", "indicators");
    const plan = fillOf("PL1.IV.5", "target", "indicators");
    expect(new Set([entry, closed, plan]).size).toBe(3);
    // A row that is not owed, a heading and a column the row has no use for look alike.
    expect(fillOf("PL2.40", "status", "centralTasks")).toBe(closed);
    expect(fillOf("PL2.29", "status", "centralTasks")).toBe(closed);
    expect(fillOf("PL2.7", "percent", "centralTasks")).toBe(closed);
  });

  it("put numbers and dates to the right, words of a list to the left", () => {
    const alignment = (row: string, column: string) => blank.cell("indicators", row, column).alignment?.horizontal;
    expect(alignment("PL1.IV.5", "actual")).toBe("right");
    expect(alignment("PL1.IV.5", "asOf")).toBe("right");
    expect(alignment("PL1.II.3", "actual")).toBe("left");
  });

  it("are all in Times New Roman", () => {
    for (const { cell } of blank.cells()) expect(cell.font.name).toBe("Times New Roman");
  });

  it("hold what is saved exactly as typed; a day as people write it", async () => {
    const typed = {
      "PL1.IV.5": { actual: "1.100", asOf: "2026-09-30", dataKind: "Chính thức", forecast: 45.5, explanation: "=1+1" },
      "PL2.3": {
        status: "Đang thực hiện",
        percent: "50",
        resultReached: "- dòng 1\r\n- dòng 2\u0007 📈\ud800",
        nextStep: true,
      },
      "KD.reporter": { value: "Trần Thị Mai" },
    };
    const filled = await Written.of(aTemplate({ rows: typed, version: 7 }));
    const value = (key: "indicators" | "centralTasks" | "signOff", row: string, column: string) =>
      filled.cell(key, row, column).value;
    expect(value("indicators", "PL1.IV.5", "actual")).toBe("1.100");
    expect(value("indicators", "PL1.IV.5", "asOf")).toBe("30/09/2026");
    expect(value("indicators", "PL1.IV.5", "forecast")).toBe(45.5);
    expect(value("indicators", "PL1.IV.5", "explanation")).toBe("=1+1");
    expect(value("centralTasks", "PL2.3", "resultReached")).toBe("- dòng 1\n- dòng 2 📈\ufffd");
    expect(value("centralTasks", "PL2.3", "nextStep")).toBe(true);
    expect(value("signOff", "KD.reporter", "value")).toBe("Trần Thị Mai");
    expect(filled.xml("indicators")).not.toContain("<f>1+1</f>");
  });

  it("leave out what the form has no open cell for", async () => {
    const filled = await Written.of(
      aTemplate({ rows: { "PL2.40": { status: "Có kết quả trong kỳ" }, nowhere: { a: 1 } } }),
    );
    expect(filled.cell("centralTasks", "PL2.40", "status").value).toBeNull();
    expect(filled.bytes.equals(await writeTemplate(aTemplate()))).toBe(true);
  });
});

describe("rows", () => {
  const long = "Đã hoàn thành việc rà soát, sửa đổi và trình cấp có thẩm quyền. ".repeat(12);

  it("are as high as their text, up to what Excel allows, and grow with what is typed", async () => {
    const filled = await Written.of(
      aTemplate({ rows: { "PL2.3": { resultReached: long }, "PL2.7": { resultReached: long.repeat(9) } } }),
    );
    const heightOf = (row: string) => {
      const { row: at } = filled.cell("centralTasks", row, "status");
      return filled.sheet("centralTasks").getRow(Number(at)).height;
    };
    expect(heightOf("PL2.3")).toBeGreaterThan(250);
    expect(heightOf("PL2.7")).toBe(409);
    expect(heightOf("PL2.29.1")).toBeLessThan(80);
    // Rows of the form have no fixed height; titles above them have.
    const rows = [...filled.xml("centralTasks").matchAll(/<row r="(\d+)" ht="[\d.]+"( customHeight="1")?/g)];
    for (const [, at, fixed] of rows) expect(fixed !== undefined).toBe(Number(at) <= headerRowOf("centralTasks"));
  });
});

describe("a template's identity", () => {
  it("stands behind defined names that refer to its sheet by a quoted name", () => {
    const part = blank.part("xl/workbook.xml");
    const names = [...part.matchAll(/<definedName name="NQ57_(\w+)">([^<]+)</g)].map(([, name, to]) => [name, to]);
    const sheet = `&apos;${vi.terms.sheets.identity}&apos;`;
    expect(names).toEqual([
      ["agency", `${sheet}!$B$1`],
      ["agencyName", `${sheet}!$B$2`],
      ["period", `${sheet}!$B$3`],
      ["planVersion", `${sheet}!$B$4`],
      ["templateVersion", `${sheet}!$B$5`],
      ["version", `${sheet}!$B$6`],
    ]);
  });

  it("lists the row ids of each sheet", () => {
    const identity = blank.sheet("identity");
    expect(identity.getCell("B6").value).toBe("0");
    expect(identity.getCell("D1").value).toBe("indicators");
    expect([2, 3].map((row) => identity.getCell(row, 4).value)).toEqual(["PL1.IV.5", "PL1.II.3"]);
  });
});

describe("protection and printing", () => {
  it("protects every sheet people see, without a password, and leaves filter and formats free", () => {
    for (const sheet of blank.workbook.worksheets) {
      if (sheet.state !== "visible") continue;
      const xml = blank.part(`xl/worksheets/sheet${sheet.id}.xml`);
      expect(xml).toContain(
        '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" autoFilter="0"/>',
      );
    }
  });

  it("filters by the header and keeps header and names in sight", () => {
    const sheet = blank.sheet("centralTasks");
    const { rows } = blank.formSheet("centralTasks");
    expect(sheet.autoFilter).toBe(`B5:V${5 + rows.length}`);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 3, ySplit: 5 });
    expect(blank.sheet("proposals").views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 5 });
  });

  it("prints one page wide on the sheet's paper, header repeated, without the columns beside", () => {
    const { pageSetup } = blank.sheet("cityTasks");
    expect(pageSetup).toMatchObject({
      paperSize: 8,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "5:5",
      printArea: `B1:Q${5 + blank.formSheet("cityTasks").rows.length}`,
    });
    expect(blank.sheet("signOff").pageSetup).toMatchObject({ paperSize: 9, orientation: "portrait", fitToHeight: 1 });
  });

  it("numbers pages in the top margin from the second on", () => {
    const { headerFooter } = blank.sheet("cityTasks");
    expect(headerFooter.differentFirst).toBe(true);
    expect(headerFooter.oddHeader).toContain("&P");
    expect(headerFooter.firstHeader ?? "").not.toContain("&P");
    expect(blank.xml("cityTasks")).toContain('firstPageNumber="1" useFirstPageNumber="1"');
  });

  it("says nothing of numbers that stand as text", () => {
    expect(blank.xml("indicators")).toMatch(/<ignoredError sqref="A1:N\d+" numberStoredAsText="1"/);
  });
});

describe("what a workbook is about", () => {
  it("says on every visible sheet and page that figures are made up, and only then", async () => {
    const made = await Written.of(aTemplate({ demonstration: true }));
    const mark = vi.terms.demonstration;
    for (const sheet of made.workbook.worksheets.filter(({ state }) => state === "visible")) {
      const top = Array.from({ length: 10 }, (_, i) =>
        [1, 2].map((column) => sheet.getCell(i + 1, column).value),
      ).flat();
      expect(top).toContain(mark);
      expect(sheet.headerFooter.firstHeader).toContain(mark);
      expect(sheet.headerFooter.oddHeader).toContain(mark);
    }
    expect(blank.part("xl/sharedStrings.xml")).not.toContain(mark);
    expect(blank.xml("guide")).not.toContain(mark);
  });

  it("tells the guide's reader who, until when, and from which version", async () => {
    const written = await Written.of(aTemplate({ version: 3, lastDay: "2026-10-20" }));
    const guide = written.sheet("guide");
    const facts = new Map<string, string>();
    guide.eachRow((row) => facts.set(String(row.getCell(1).value), String(row.getCell(3).value)));
    expect(facts.get("Đơn vị")).toBe("Sở Mẫu");
    expect(facts.get("Kỳ báo cáo")).toBe("Quý III/2026");
    expect(facts.get("Ngày chốt số liệu")).toBe("30/09/2026");
    expect(facts.get("Hạn gửi")).toBe("05/10/2026 (nhận báo cáo từ 25/09/2026)");
    expect(facts.get("Còn gửi được đến hết")).toBe("20/10/2026");
    expect(facts.get("Bản")).toBe(
      "Kế hoạch bản 2026.1 · biểu mẫu bản 1 · số liệu lưu lần 3 · lập lúc 08:00 ngày 02/10/2026",
    );
    expect(facts.get("Chỉ tiêu")).toBe("2 dòng phải báo cáo");
    expect(written.xml("guide")).toContain("location=\"'Chỉ tiêu'!B5\"");
  });

  it("escapes an agency's name in the footer, where & starts a code", async () => {
    const agency = anAgency({ shortName: "Sở KH&CN" });
    const written = await Written.of(aTemplate({ form: aForm([aTask()], aPeriod(), agency) }));
    expect(written.sheet("centralTasks").headerFooter.oddFooter).toContain("Sở KH&&CN · quý III/2026");
  });

  it("is the same, byte for byte, when it is written again", async () => {
    expect((await writeTemplate(aTemplate())).equals(blank.bytes)).toBe(true);
  });
});

describe("addressIn", () => {
  it("says where each cell was written", () => {
    for (const { key, row, column, cell } of blank.cells()) {
      expect(addressIn(blank.form, key, row.id, column)).toBe(cell.address);
    }
  });

  it("knows no address for bands, other sheets' rows and unknown columns", () => {
    expect(addressIn(blank.form, "indicators", "band:indicators:IV", "name")).toBeNull();
    expect(addressIn(blank.form, "cityTasks", "PL1.IV.5", "name")).toBeNull();
    expect(addressIn(blank.form, "indicators", "PL1.IV.5", "status")).toBeNull();
    expect(addressIn(blank.form, "coordination", "PL1.IV.5", "name")).toBeNull();
  });
});
