import exceljs from "exceljs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeTemplate } from "../../server/workbooks/write-template.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { aTemplate } from "../server/workbooks/write-template/written.ts";
import { hostOf, templateHost } from "./a-host.ts";

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
  it("keeps texts with line breaks, spaces at their ends and signs that XML cannot hold", async () => {
    const texts = [" hai đầu ", "dòng\nhai", "<&>\"'", "_x0041_", "dấu\u0007chuông", "a  b"];
    const { host } = await hostOf((workbook) => workbook.addWorksheet("A"));
    for (const [index, text] of texts.entries()) {
      host.user.setNumberFormat(`A${index + 1}`, "@");
      host.user.type(`A${index + 1}`, text);
    }
    const again = (await import("./xlsx/open-book.ts")).openBook(host.save());
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
