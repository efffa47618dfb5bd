import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readUpload } from "../../server/workbooks/read-upload.ts";
import { writeTemplate } from "../../server/workbooks/write-template.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { aTemplate } from "../server/workbooks/write-template/written.ts";
import { hostOf, type OpenHost, refusalOf, sheetOf } from "./a-host.ts";
import { openBook } from "./xlsx/open-book.ts";

const template = writeTemplate(aTemplate());
const titles = vi.terms.sheets;

async function insert({ Excel }: OpenHost, options?: Excel.InsertWorksheetOptions): Promise<string[]> {
  const file = (await template).toString("base64");
  return Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    return [...ids.value];
  });
}

const names = ({ host }: OpenHost) => host.book.sheets.map(({ name }) => name);

describe("insertWorksheetsFromBase64", () => {
  it("brings every sheet with its look, locks, checks and names, the hidden ones hidden", async () => {
    const open = await sheetOf([["mine"]]);
    const ids = await insert(open);
    expect(names(open)[0]).toBe("A");
    expect(ids).toEqual(open.host.book.sheets.slice(1).map(({ id }) => id));
    const source = openBook(await template);
    for (const from of source.sheets) {
      const to = open.host.book.sheetNamed(from.name);
      if (!to) throw new Error(`${from.name} did not come`);
      expect(to.state.visibility).toBe(from.state.visibility);
      expect({ ...to.state, cells: 0, rows: 0, columns: 0 }).toEqual({ ...from.state, cells: 0, rows: 0, columns: 0 });
      for (const [row, line] of from.cells) {
        for (const [column, cell] of line) {
          const copy = to.at(row, column);
          expect(copy).toMatchObject({ value: cell.value, formula: cell.formula });
          const format = { ...source.styles.at(cell.style), namedStyle: 0 };
          expect(open.host.book.styles.at(copy?.style ?? -1)).toEqual(format);
        }
      }
    }
    expect(open.host.book.nameOf("NQ57_agency", null)?.formula).toBe(`'${titles.identity}'!$B$1`);
  });

  it("gives a file that the server reads as the same template", async () => {
    const open = await hostOf((workbook) => workbook.addWorksheet("Của tôi"));
    await insert(open, { positionType: "Beginning" });
    const outcome = await readUpload(Buffer.from(open.host.save()), "bao-cao.xlsx");
    expect(outcome).toEqual(await readUpload(await template, "bao-cao.xlsx"));
  });

  it("puts chosen sheets where it is told", async () => {
    const open = await hostOf((workbook) => ["A", "B"].map((name) => workbook.addWorksheet(name)));
    await insert(open, { sheetNamesToInsert: [titles.signOff], positionType: "After", relativeTo: "A" });
    expect(names(open)).toEqual(["A", titles.signOff, "B"]);
    const none = insert(open, { sheetNamesToInsert: ["Không có"] });
    expect(await refusalOf(none)).toBe("ItemNotFound");
  });

  it("numbers sheets whose names are taken and lets them refer to one another", async () => {
    const open = await sheetOf([["mine"]]);
    await insert(open);
    await insert(open);
    const second = open.host.book.sheetNamed(`${titles.identity} (2)`);
    expect(second?.state.visibility).toBe("veryHidden");
    const scoped = open.host.book.names.find(({ name, scope }) => name === "NQ57_agency" && scope === second);
    expect(scoped?.formula).toBe(`'${titles.identity} (2)'!$B$1`);
    const list = open.host.book
      .sheetNamed(`${titles.proposals} (2)`)
      ?.state.validations.map((each) => JSON.stringify(each.element));
    expect(list?.some((text) => text.includes(`'${titles.identity} (2)'!`))).toBe(true);
  });

  it("empties the undo stack and tells of each sheet", async () => {
    const open = await sheetOf([["a"]], { version: 365 });
    open.host.user.type("A1", "b");
    const added: string[] = [];
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(async ({ worksheetId }) => void added.push(worksheetId));
      await context.sync();
    });
    const ids = await insert(open);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(added).toEqual(ids);
    expect(open.host.user.undo()).toBe(false);
  });

  it("is refused where it is no workbook, and by a protected structure", async () => {
    const open = await sheetOf([["a"]]);
    const text = readFileSync(new URL(import.meta.url)).toString("base64");
    const noBook = open.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(text);
      await context.sync();
    });
    expect(await refusalOf(noBook)).toBe("InvalidArgument");
    open.host.book.structureProtected = true;
    expect(await refusalOf(insert(open))).toBe("AccessDenied");
    expect(names(open)).toEqual(["A"]);
  });
});

describe("createWorkbook", () => {
  it("opens a copy beside the open workbook, which stays as it is", async () => {
    const open = await sheetOf([["mine"]]);
    const file = await template;
    await open.Excel.createWorkbook(file.toString("base64"));
    expect(open.host.openedBeside.map((each) => each && Buffer.from(each).equals(file))).toEqual([true]);
    expect(names(open)).toEqual(["A"]);
  });
});
