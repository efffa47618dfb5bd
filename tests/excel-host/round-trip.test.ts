import exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeTemplate } from "../../server/workbooks/write-template.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { aTemplate } from "../server/workbooks/write-template/written.ts";
import { hostOf, templateHost } from "./a-host.ts";
import { openBook } from "./xlsx/open-book.ts";
import { all, first, parseXml, type Xml } from "./xlsx/xml.ts";

const titles = vi.terms.sheets;

async function load(file: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(file as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

/** Everything that another library sees of a workbook, less when it was saved. */
function seen(workbook: exceljs.Workbook) {
  const { worksheets, definedNames } = workbook.model as unknown as { worksheets: object[]; definedNames: unknown };
  return { worksheets, definedNames, front: workbook.views?.[0]?.activeTab ?? 0 };
}

describe("a template that goes through the host", () => {
  it("is the same to another library when nothing was done", async () => {
    const { host } = await templateHost();
    const before = seen(await load(await writeTemplate(aTemplate())));
    const after = seen(await load(host.save()));
    expect([after.definedNames, after.front]).toEqual([before.definedNames, before.front]);
    for (const [index, sheet] of before.worksheets.entries()) {
      expect(comparable(after.worksheets[index])).toEqual(comparable(sheet));
    }
  });

  it("keeps every part of the file that the host does not hold, byte for byte", async () => {
    const { host } = await templateHost();
    const [before, after] = [await writeTemplate(aTemplate()), host.save()].map(partsOf) as [Parts, Parts];
    expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
    const held = /^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml$|\.rels$/;
    for (const name of Object.keys(before).filter((each) => !held.test(each)))
      expect(after[name]).toEqual(before[name]);
  });

  it("keeps what no library of ours reads: page set-up, titles to print, input messages, what not to warn of", async () => {
    const { host } = await templateHost();
    const parts = [await writeTemplate(aTemplate()), host.save()].map(partsOf) as [Parts, Parts];
    for (const name of ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]) {
      const [before, after] = parts.map((each) => parseXml(strFromU8(each[name] ?? new Uint8Array())));
      for (const element of ["sheetPr", "pageMargins", "pageSetup", "headerFooter", "ignoredErrors", "hyperlinks"]) {
        expect(first(after, element)).toEqual(first(before, element));
      }
      expect(first(after, "pageSetup")).toBeDefined();
      const prompts = (root: Xml | undefined) =>
        all(first(root, "dataValidations"), "dataValidation").map(({ attributes }) => attributes.prompt);
      expect(prompts(after)).toEqual(prompts(before));
      expect(prompts(after).length).toBeGreaterThan(5);
    }
  });

  it("shows what a script through the genuine Excel.run did, and nothing else changed", async () => {
    const { host, Excel } = await templateHost();
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(titles.indicators);
      const headers = sheet.getRange("A5:Z5").load("values");
      await context.sync();
      const column = headers.values[0]?.findIndex((text) => String(text).startsWith(vi.terms.columns.actual)) ?? -1;
      const cell = sheet.getCell(6, column).load("address");
      cell.values = [["1.100"]];
      cell.format.fill.color = "#FFC7CE";
      sheet.activate();
      cell.select();
      await context.sync();
      return cell.address.split("!")[1] ?? "";
    });
    const [before, after] = [await load(await writeTemplate(aTemplate())), await load(host.save())];
    const cell = after.getWorksheet(titles.indicators)?.getCell(address);
    expect([cell?.value, cell?.numFmt, cell?.protection?.locked]).toEqual(["1.100", "@", false]);
    expect(cell?.fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
    const differing: string[] = [];
    for (const sheet of before.worksheets) {
      sheet.eachRow({ includeEmpty: true }, (row) =>
        row.eachCell({ includeEmpty: true }, (each) => {
          const other = after.getWorksheet(sheet.name)?.getCell(each.address);
          if (JSON.stringify([each.value, each.style]) !== JSON.stringify([other?.value, other?.style])) {
            differing.push(`${sheet.name}!${each.address}`);
          }
        }),
      );
    }
    expect(differing).toEqual([`${titles.indicators}!${address}`]);
  });
});

describe("a workbook with what templates do not have", () => {
  it("keeps tables, notes, conditional formats, links and rich texts, moved with their rows", async () => {
    const { host } = await hostOf((workbook) => {
      const table = workbook.addWorksheet("Bảng");
      const columns = [{ name: "Tên", filterButton: true }, { name: "Số" }];
      table.addTable({
        name: "Bang",
        ref: "A2",
        columns,
        rows: [
          ["a", 1],
          ["b", 2],
        ],
        style: { showRowStripes: true },
      });
      const notes = workbook.addWorksheet("Ghi chú");
      // The library that reads it back sees notes at cells with content only.
      notes.getCell("B2").value = "b";
      notes.getCell("B2").note = "Một ghi chú";
      notes.getCell("B3").value = { text: "cổng", hyperlink: "https://example.invalid/" };
      notes.getCell("B4").value = { richText: [{ text: "đậm", font: { bold: true } }, { text: " thường" }] };
      notes.addConditionalFormatting({
        ref: "C2:C9",
        rules: [
          { type: "cellIs", operator: "greaterThan", priority: 1, formulae: [1], style: { font: { bold: true } } },
        ],
      });
    });
    for (const name of ["Bảng", "Ghi chú"]) {
      host.user.open(name);
      host.user.insertRow(1);
    }
    const saved = await load(host.save());
    const table = saved.getWorksheet("Bảng");
    expect(JSON.stringify(table?.getTable("Bang"))).toContain('"tableRef":"A3:B5"');
    expect(table?.getCell("B5").value).toBe(2);
    const notes = saved.getWorksheet("Ghi chú");
    expect(notes?.getCell("B3").note).toBe("Một ghi chú");
    expect(notes?.getCell("B4").hyperlink).toBe("https://example.invalid/");
    expect(notes?.getCell("B5").value).toMatchObject({
      richText: [{ text: "đậm", font: { bold: true } }, { text: " thường" }],
    });
    const { conditionalFormattings } = notes as unknown as { conditionalFormattings: { ref: string }[] };
    expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(["C3:C10"]);
    const boxes = strFromU8(partsOf(host.save())["xl/drawings/vmlDrawing2.vml"] ?? new Uint8Array());
    expect(boxes).toContain("<x:Row>2</x:Row>");
  });

  it("keeps texts with line breaks, spaces at their ends and signs that XML cannot hold", async () => {
    const texts = [" hai đầu ", "dòng\nhai", "<&>\"'", "_x0041_", "dấu\u0007chuông", "a  b"];
    const { host } = await hostOf((workbook) => workbook.addWorksheet("A"));
    for (const [index, text] of texts.entries()) {
      host.user.setNumberFormat(`A${index + 1}`, "@");
      host.user.type(`A${index + 1}`, text);
    }
    const again = openBook(host.save());
    expect(texts.map((_, index) => again.active.at(index + 1, 1)?.value)).toEqual(texts);
  });
});

type Parts = Readonly<Record<string, Uint8Array>>;

/** The files in a package; folders are none. */
function partsOf(file: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith("/")));
}

/** The library numbers styles and remembers its own way of reading; what stands in cells and lies on them is compared. */
function comparable(sheet: object | undefined): unknown {
  return JSON.parse(JSON.stringify(sheet ?? null), (key, value) =>
    key === "views" || key === "dimensions" ? undefined : value,
  );
}
