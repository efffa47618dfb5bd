import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readUpload } from "../../../../server/workbooks/read-upload.ts";
import type { FileFacts, SheetFacts } from "../../../../templates/file-facts.ts";
import { aForm, anIndicator, aShare, aTask, inProgress, measured } from "../../../builders.ts";
import { aTemplateFile, rowWithId, sheetNamed } from "./a-template-file.ts";
import { aSheet, partsOf, type RowSpec, type SheetSpec, type XlsxSpec, xlsxOf } from "./build-xlsx.ts";

const form = aForm([anIndicator(), aShare(), aTask()]);

/** A filled template after people did something to it, as the reader finds it. */
async function afterwards(change: (file: XlsxSpec) => void = () => {}): Promise<FileFacts> {
  const file = aTemplateFile(form, { "PL1.IV.5": measured, "PL2.3": inProgress });
  change(file);
  return await readUpload(xlsxOf(file), "bao-cao.xlsx");
}

function sheetIn(file: FileFacts, key: string): SheetFacts {
  const found = file.sheets.find((each) => each.key === key);
  if (!found) throw new Error(`No sheet ${key}`);
  return found;
}

/** The answered indicator, wherever it stands now. */
function answered(file: FileFacts) {
  return sheetIn(file, "indicators").rows.find(({ id }) => id === "PL1.IV.5");
}

/** Moves every cell from this column on by some columns. */
function shiftColumns({ rows }: SheetSpec, from: string, by: number): void {
  for (const row of rows)
    row.cells = Object.fromEntries(
      Object.entries(row.cells).map(([letter, cell]) => [letter >= from ? moved(letter, by) : letter, cell]),
    );
}

const moved = (letter: string, by: number) => String.fromCharCode(letter.charCodeAt(0) + by);

function withoutColumn({ rows }: SheetSpec, letter: string): void {
  for (const row of rows) delete row.cells[letter];
}

const indicators = (file: XlsxSpec) => sheetNamed(file, "Chỉ tiêu");
const headerRow = (file: XlsxSpec) => indicators(file).rows.find(({ number }) => number === 5) as RowSpec;
const untouched = await afterwards();
const columnsOf = (file: FileFacts) => sheetIn(file, "indicators").columns;

describe("an untouched template", () => {
  it("gives identity, sheets, columns, rows and cells", () => {
    expect(untouched).toMatchObject({
      problem: null,
      identity: { agency: "so-mau", agencyName: "Sở Mẫu", period: "2026Q3", planVersion: "2026.1", version: 3 },
      externalLinks: 0,
      marked: false,
    });
    expect(untouched.identity?.rows.indicators).toEqual(["PL1.IV.5", "PL1.II.1"]);
    expect(untouched.sheets.map(({ key }) => key)).toEqual(["indicators", "centralTasks", "proposals", "signOff"]);
    expect(columnsOf(untouched).actual).toEqual({ letter: "H", header: "Kết quả thực hiện" });
    expect(answered(untouched)).toMatchObject({ number: 7, hidden: false, cells: measured, oddities: {} });
    expect(untouched.sheets.flatMap(({ strayRows }) => strayRows)).toEqual([]);
  });
});

describe("identity", () => {
  it("is read from the hidden sheet when the names are gone", async () => {
    const file = await afterwards((each) => {
      each.names = {};
    });
    expect(file.identity).toEqual(untouched.identity);
  });

  it("follows the names when its sheet is renamed and no longer very hidden", async () => {
    const file = await afterwards((each) => {
      const sheet = sheetNamed(each, "NQ57");
      Object.assign(sheet, { title: "Trang 'ẩn'", state: "hidden" });
      each.names = Object.fromEntries(
        Object.entries(each.names).map(([name, at]) => [name, at.replace("NQ57!", "'Trang ''ẩn'''!")]),
      );
    });
    expect(file.identity).toEqual(untouched.identity);
  });

  it("is none where the sheet was deleted, and nothing is guessed", async () => {
    const file = await afterwards((each) => {
      each.sheets = each.sheets.filter(({ title }) => title !== "NQ57");
    });
    expect(file).toMatchObject({ problem: null, identity: null, sheets: [] });
  });

  it("is none where a part of it is missing or no number", async () => {
    for (const version of ["", "ba", "-1", "1e3"]) {
      const file = await afterwards((each) => {
        const row = sheetNamed(each, "NQ57").rows.find(({ cells }) => cells.A === "version");
        if (row) row.cells.B = version;
      });
      expect(file.identity).toBeNull();
    }
  });
});

describe("sheets", () => {
  it("are found by their row ids when they were renamed, reordered and hidden", async () => {
    const file = await afterwards((each) => {
      Object.assign(indicators(each), { title: "Của phòng KHTC", state: "hidden" });
      each.sheets.reverse();
    });
    expect(sheetIn(file, "indicators")).toMatchObject({ title: "Của phòng KHTC", hidden: true });
    expect(answered(file)?.cells).toMatchObject(measured);
  });

  it("that were deleted are missing", async () => {
    const file = await afterwards((each) => {
      each.sheets = each.sheets.filter(({ title }) => title !== "Chỉ tiêu");
    });
    expect(file.sheets.map(({ key }) => key)).toEqual(["centralTasks", "proposals", "signOff"]);
  });

  it("with their ids deleted are known by their name, and what they hold is strayed", async () => {
    const file = await afterwards((each) => withoutColumn(indicators(each), "A"));
    expect(sheetIn(file, "indicators")).toMatchObject({ rows: [], strayRows: [6, 7, 8, 9] });
  });

  it("copied within the workbook: the one that kept the name counts", async () => {
    const file = await afterwards((each) => {
      const copy = structuredClone(indicators(each));
      copy.title = "Chỉ tiêu (2)";
      each.sheets.unshift(copy);
      rowWithId({ ...each, sheets: [copy] }, "PL1.IV.5").cells.H = "cũ";
    });
    expect(answered(file)?.cells.actual).toBe("31");
  });

  it("of their own that people add are left alone", async () => {
    const file = await afterwards((each) => {
      each.sheets.push(
        aSheet("Tính toán", [
          { number: 1, cells: { A: "PL1.IV.5", B: { formula: "1/0", type: "e", value: "#DIV/0!" } } },
        ]),
      );
    });
    expect(file.sheets).toEqual(untouched.sheets);
  });
});

describe("rows", () => {
  it("are found by their ids after sorting and moving", async () => {
    const file = await afterwards((each) => {
      const sheet = indicators(each);
      for (const row of sheet.rows) row.number = 60 - row.number;
      sheet.rows.sort((a, b) => a.number - b.number);
    });
    expect(answered(file)).toMatchObject({ number: 53, cells: measured });
  });

  it("inserted above the header move everything down", async () => {
    const file = await afterwards((each) => {
      for (const row of indicators(each).rows) row.number += 3;
    });
    expect(sheetIn(file, "indicators").headerRow).toBe(8);
    expect(answered(file)?.number).toBe(10);
  });

  it("without an id are strayed when they hold something; the template's own lines are not", async () => {
    const file = await afterwards((each) => {
      indicators(each).rows.push(
        { number: 20, cells: { C: "Chỉ tiêu tự thêm", H: 5 } },
        { number: 21, cells: { C: "   " } },
        { number: 22, cells: { Z: "ghi chú bên lề" } },
      );
    });
    expect(sheetIn(file, "indicators").strayRows).toEqual([20]);
  });

  it("copied are there twice, and an unknown id is kept as it is", async () => {
    const file = await afterwards((each) => {
      const row = rowWithId(each, "PL1.IV.5");
      indicators(each).rows.push({ ...row, number: 30 }, { number: 31, cells: { A: "PL9.1", H: "1" } });
    });
    expect(sheetIn(file, "indicators").rows.map(({ id, number }) => `${id} ${number}`)).toEqual([
      "PL1.IV.5 7",
      "PL1.II.1 9",
      "PL1.IV.5 30",
      "PL9.1 31",
    ]);
  });

  it("that are hidden or filtered away are read and said to be hidden", async () => {
    const file = await afterwards((each) => {
      rowWithId(each, "PL1.IV.5").hidden = true;
    });
    expect(answered(file)).toMatchObject({ hidden: true, cells: measured });
  });
});

describe("columns", () => {
  it("are found by their headers after others were inserted, the ids included", async () => {
    for (const from of ["A", "C", "H"]) {
      const file = await afterwards((each) => shiftColumns(indicators(each), from, 2));
      expect(columnsOf(file).actual).toEqual({ letter: "J", header: "Kết quả thực hiện" });
      expect(answered(file)?.cells).toMatchObject(measured);
    }
  });

  it("are found by their headers after moving", async () => {
    const file = await afterwards((each) => {
      for (const { cells } of indicators(each).rows) [cells.H, cells.M] = [cells.M ?? "", cells.H ?? ""];
    });
    expect(columnsOf(file)).toMatchObject({ actual: { letter: "M" }, explanation: { letter: "H" } });
    expect(answered(file)?.cells).toMatchObject(measured);
  });

  it("with another spelling of the header are the same", async () => {
    const file = await afterwards((each) => {
      headerRow(each).cells.H = "  KẾT QUẢ  thực hiện: ".normalize("NFD");
    });
    expect(columnsOf(file).actual?.letter).toBe("H");
  });

  it("with a rewritten or deleted header are found between their neighbours, with the header as it is now", async () => {
    const file = await afterwards((each) => {
      shiftColumns(indicators(each), "C", 1);
      Object.assign(headerRow(each).cells, { I: "KQ", J: "" });
      // A column of people's own further left.
      headerRow(each).cells.C = "Ghi chú riêng";
    });
    expect(columnsOf(file)).toMatchObject({ actual: { letter: "I", header: "KQ" }, asOf: { letter: "J", header: "" } });
    expect(answered(file)?.cells).toMatchObject(measured);
  });

  it("rewritten at the end are found too", async () => {
    const file = await afterwards((each) => {
      headerRow(each).cells.N = "Minh chứng kèm theo";
    });
    expect(columnsOf(file).evidence).toEqual({ letter: "N", header: "Minh chứng kèm theo" });
  });

  it("that were deleted are missing, and no neighbour stands in for them", async () => {
    const file = await afterwards((each) => {
      withoutColumn(indicators(each), "I");
      shiftColumns(indicators(each), "J", -1);
    });
    expect(columnsOf(file)).not.toHaveProperty("asOf");
    expect(columnsOf(file).dataKind?.letter).toBe("I");
  });

  it("deleted beside a rewritten one leave open which is which: both are missing", async () => {
    const file = await afterwards((each) => {
      headerRow(each).cells.H = "KQ";
      withoutColumn(indicators(each), "I");
      shiftColumns(indicators(each), "J", -1);
    });
    expect(columnsOf(file)).not.toHaveProperty("actual");
    expect(columnsOf(file)).not.toHaveProperty("asOf");
  });

  it("copied over another: the one in its own place counts", async () => {
    const file = await afterwards((each) => {
      headerRow(each).cells.G = headerRow(each).cells.H ?? "";
      rowWithId(each, "PL1.IV.5").cells.G = "bản chép";
    });
    expect(answered(file)?.cells.actual).toBe("31");
  });

  it("are found without the mark in the header row", async () => {
    const file = await afterwards((each) => {
      delete headerRow(each).cells.A;
    });
    expect(file.sheets).toEqual(untouched.sheets);
  });

  it("are taken where they were rendered when the header row is gone, and say that they have no header", async () => {
    const file = await afterwards((each) => {
      const sheet = indicators(each);
      sheet.rows = sheet.rows.filter(({ number }) => number !== 5);
    });
    expect(sheetIn(file, "indicators").headerRow).toBeNull();
    expect(columnsOf(file).actual).toEqual({ letter: "H", header: "" });
    expect(answered(file)?.cells).toMatchObject(measured);
  });
});

describe("how other programs write", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  async function rewritten(rewrite: (xml: string) => string): Promise<FileFacts> {
    const parts = partsOf(aTemplateFile(form, { "PL1.IV.5": measured, "PL2.3": inProgress }));
    const files = Object.entries(parts).map(([name, part]) => [name, strToU8(rewrite(String(part)))] as const);
    return await readUpload(zipSync(Object.fromEntries(files)), "bao-cao.xlsx");
  }

  it("the strict edition with its own namespaces", async () => {
    const file = await rewritten((xml) =>
      xml
        .replaceAll(main, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/",
          "http://purl.oclc.org/ooxml/officeDocument/",
        ),
    );
    expect(file).toEqual(untouched);
  });

  it("a prefix before every element", async () => {
    const file = await rewritten((xml) =>
      xml.includes(`xmlns="${main}"`)
        ? xml
            .replace(`xmlns="${main}"`, `xmlns:x="${main}"`)
            .replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2")
            .replace("<x:?", "<?")
        : xml,
    );
    expect(file).toEqual(untouched);
  });

  it("rows and cells without addresses, one after the other", async () => {
    const file = await rewritten((xml) => {
      const [head, body] = xml.split('<row r="6">');
      const bare = body?.replace(/<c r="[A-Z]+\d+"/g, "<c").replace(/<row r="\d+"/g, "<row");
      return xml.includes("Nội dung kiến nghị") && bare ? `${head}<row>${bare}` : xml;
    });
    const rows = sheetIn(file, "proposals").rows;
    expect([rows[0]?.number, rows.at(-1)?.number]).toEqual([6, 25]);
    expect(rows.map(({ cells }) => cells.number)).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 1)));
  });

  it("elements of other namespaces between ours, which may not pass for cells", async () => {
    const file = await rewritten((xml) =>
      xml.replace(
        "<sheetData>",
        '<ext xmlns:y="urn:other"><y:sheetData><row r="7"><c r="H7"><v>666</v></c></row></y:sheetData></ext><sheetData>',
      ),
    );
    expect(file).toEqual(untouched);
  });

  it("counts links to other workbooks and data connections without following them", async () => {
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const file = await afterwards((each) => {
      each.workbookRelationships = `<Relationship Id="e1" Type="${type}/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="e2" Type="${type}/connections" Target="connections.xml"/><Relationship Id="e3" Type="${type}/worksheet" TargetMode="External" Target="file:///etc/passwd"/>`;
    });
    expect(file.externalLinks).toBe(2);
    expect(file.sheets).toEqual(untouched.sheets);
  });
});

describe("a marking of state secrecy is found", () => {
  const drawing = (text: string) =>
    `<xdr:wsDr xmlns:xdr="urn:x" xmlns:a="urn:a"><xdr:txBody><a:p><a:r><a:t>${text.slice(0, 2)}</a:t></a:r><a:r><a:t>${text.slice(2)}</a:t></a:r></a:p></xdr:txBody></xdr:wsDr>`;
  const places: Record<string, (file: XlsxSpec, mark: string) => void> = {
    "above the header": (file, mark) => {
      indicators(file).rows.unshift({ number: 2, cells: { F: mark } });
    },
    "on a sheet of people's own": (file, mark) => {
      file.sheets.push(aSheet("Phụ lục", [{ number: 9, cells: { D: mark } }]));
    },
    "in a text box": (file, mark) => {
      file.parts["xl/drawings/drawing1.xml"] = drawing(mark);
    },
    "in a note": (file, mark) => {
      file.parts["xl/comments1.xml"] =
        `<comments xmlns="urn:m"><commentList><comment ref="A1"><text><r><t>${mark}</t></r></text></comment></commentList></comments>`;
    },
    "in the header of the print": (file, mark) => {
      const name = "xl/worksheets/sheet2.xml";
      file.parts[name] = String(partsOf(file)[name]).replace(
        "</worksheet>",
        `<headerFooter><oddHeader>&amp;L&amp;"Times New Roman,Bold"&amp;14${mark}&amp;RTrang &amp;P</oddHeader></headerFooter></worksheet>`,
      );
    },
  };

  it.each(Object.entries(places))("%s", async (_, put) => {
    expect((await afterwards((file) => put(file, "TỐI MẬT"))).marked).toBe(true);
    expect((await afterwards((file) => put(file, "Bảo mật"))).marked).toBe(false);
  });
});
