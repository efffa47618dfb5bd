import { randomBytes } from "node:crypto";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readUpload } from "../../../../server/workbooks/read-upload.ts";
import type { FileProblem } from "../../../../templates/file-facts.ts";
import { aForm, anIndicator, aTask, measured } from "../../../builders.ts";
import { aTemplateFile, sheetNamed } from "./a-template-file.ts";
import { partsOf, xlsxOf } from "./build-xlsx.ts";
import { manyLetters, packed, rawZip } from "./raw-zip.ts";

const form = aForm([anIndicator(), aTask()]);
const template = () => aTemplateFile(form, { "PL1.IV.5": measured });

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const INDICATORS = "xl/worksheets/sheet2.xml";
const sheetOf = (rows: string, after = "") =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The template with one part more, or another in place of one. */
function withPart(name: string, part: string | Uint8Array): Uint8Array {
  const file = template();
  file.parts[name] = part;
  return xlsxOf(file);
}

function withRows(count: number, row: (number: number) => string): Uint8Array {
  return withPart(INDICATORS, sheetOf(Array.from({ length: count }, (_, i) => row(i + 1)).join("")));
}

/** Every part as it is but the shared strings, which are one string of 500 MB. */
function withLongString(declaredSize: number): Uint8Array {
  const { "xl/sharedStrings.xml": _, ...others } = partsOf(template());
  const strings = manyLetters(`<sst xmlns="${MAIN}"><si><t>`, 500);
  return rawZip([
    ...Object.entries(others).map(([name, part]) => packed(name, part)),
    { name: "xl/sharedStrings.xml", data: strings, declaredSize },
  ]);
}

function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(8192);
  bytes.write("D0CF11E0A1B11AE1", "hex");
  bytes.write(stream, 2048, "utf16le");
  return bytes;
}

const refused: Record<string, [FileProblem, () => Uint8Array]> = {
  "nothing at all": ["file-type", () => new Uint8Array()],
  "random bytes": ["file-type", () => randomBytes(5000)],
  "a PDF renamed": ["file-type", () => strToU8("%PDF-1.7\n1 0 obj")],
  "a .csv renamed": ["file-type", () => strToU8("TT;Kết quả\n1;95")],
  "an .xls": ["file-type", () => compoundFile("Workbook")],
  "a workbook with a password to open": ["file-encrypted", () => compoundFile("EncryptedPackage")],
  "a zip that holds no workbook": ["file-type", () => rawZip([packed("word/document.xml", "<a/>")])],
  "a zip with a password": ["file-encrypted", () => rawZip([{ ...packed("xl/workbook.xml", "<a/>"), flags: 1 }])],
  "a workbook with macros": [
    "file-type",
    () => xlsxOf({ ...template(), contentType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }),
  ],
  "macros under the name of an .xlsx": ["file-type", () => withPart("xl/vbaProject.bin", "x")],
  "a binary workbook": [
    "file-type",
    () => xlsxOf({ ...template(), contentType: "application/vnd.ms-excel.sheet.binary.macroEnabled.main" }),
  ],
  "a file of 50 MB": ["file-too-large", () => Buffer.concat([strToU8("PK\u0003\u0004"), Buffer.alloc(50e6)])],
  "half a file": ["file-damaged", () => xlsxOf(template()).slice(0, 3000)],
  "a zip with thousands of parts": [
    "file-too-large",
    () => {
      const file = template();
      for (let i = 0; i < 3000; i++) file.parts[`xl/media/image${i}.png`] = "x";
      return xlsxOf(file);
    },
  ],
  "two parts of one name": [
    "file-damaged",
    () =>
      rawZip([
        ...Object.entries(partsOf(template())).map((each) => packed(...each)),
        packed("XL/Workbook.xml", "<a/>"),
      ]),
  ],
  "a part that leads out of the file": ["file-damaged", () => rawZip([packed("../../etc/passwd", "x")])],
  "a string of 500 MB": ["file-too-large", () => withLongString(500_000_000)],
  "a string of 500 MB said to be short": ["file-damaged", () => withLongString(1000)],
  "a part that is not what its checksum says": [
    "file-damaged",
    () => rawZip(Object.entries(partsOf(template())).map((each) => ({ ...packed(...each), crc: 1 }))),
  ],
  "an unknown compression": [
    "file-damaged",
    () => rawZip(Object.entries(partsOf(template())).map((each) => ({ ...packed(...each), method: 93 }))),
  ],
  "a million rows": [
    "file-too-large",
    () => withRows(1_000_000, (i) => `<row r="${i}"><c r="A${i}"><v>${i}</v></c></row>`),
  ],
  "empty rows down to the last": ["file-too-large", () => withRows(500_000, (i) => `<row r="${i}" s="1"/>`)],
  "row 900,000,000": [
    "file-damaged",
    () => withPart(INDICATORS, sheetOf('<row r="900000000"><c r="A1"><v>1</v></c></row>')),
  ],
  "a column beyond the last": [
    "file-damaged",
    () => withPart(INDICATORS, sheetOf('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')),
  ],
  "a cell that is there twice": [
    "file-damaged",
    () => withPart(INDICATORS, sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')),
  ],
  "a row that is there twice": [
    "file-damaged",
    () => withPart(INDICATORS, sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(2))),
  ],
  "a number that is none": [
    "file-damaged",
    () => withPart(INDICATORS, sheetOf('<row r="1"><c r="A1"><v>1e999</v></c></row>')),
  ],
  "a shared string that is missing": [
    "file-damaged",
    () => withPart(INDICATORS, sheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
  ],
  "entities that grow (billion laughs)": [
    "file-damaged",
    () =>
      withPart(
        INDICATORS,
        `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${sheetOf('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')}`,
      ),
  ],
  "an entity from outside (XXE)": [
    "file-damaged",
    () =>
      withPart(
        INDICATORS,
        `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheetOf('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>')}`,
      ),
  ],
  "XML that breaks off": [
    "file-damaged",
    () => withPart(INDICATORS, `<worksheet xmlns="${MAIN}"><sheetData><row r="1">`),
  ],
  "bytes that are no UTF-8": ["file-damaged", () => withPart(INDICATORS, Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]))],
  "elements without end": ["file-damaged", () => withPart(INDICATORS, sheetOf("<a>".repeat(100_000)))],
  "attributes without end": [
    "file-damaged",
    () => withPart(INDICATORS, sheetOf(`<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(" ")}/>`)),
  ],
  "thousands of merged areas": [
    "file-too-large",
    () => withPart(INDICATORS, sheetOf("", `<mergeCells>${'<mergeCell ref="A1:XFD9"/>'.repeat(5000)}</mergeCells>`)),
  ],
  "a long text in many cells": [
    "file-too-large",
    () => {
      const file = template();
      file.strings = [`<t>${"dài ".repeat(8000)}</t>`];
      const rows = Array.from({ length: 15_000 }, (_, i) => `<row><c t="s"><v>0</v></c></row>${i % 99 ? "" : "\n"}`);
      file.parts[INDICATORS] = sheetOf(rows.join(""));
      return xlsxOf(file);
    },
  ],
};

describe("a hostile or broken file is refused with its reason", () => {
  it.each(Object.entries(refused))("%s", async (_, [problem, make]) => {
    expect(await readUpload(make(), "tep.xlsx")).toEqual({
      fileName: "tep.xlsx",
      problem,
      identity: null,
      sheets: [],
      externalLinks: 0,
      marked: false,
    });
  });

  it("reads the next file as if nothing had been", async () => {
    await Promise.all(
      [withLongString(1000), withRows(600_000, (i) => `<row r="${i}"/>`)].map((each) => readUpload(each, "a")),
    );
    expect((await readUpload(xlsxOf(template()), "b")).problem).toBeNull();
  });
});

describe("what looks hostile and is innocent", () => {
  it("reads a sheet merged as a whole, and names the merged cells", async () => {
    const file = template();
    sheetNamed(file, "Chỉ tiêu").merges.push("A1:XFD1048576");
    const [sheet] = (await readUpload(xlsxOf(file), "a.xlsx")).sheets;
    expect(sheet?.rows.find(({ id }) => id === "PL1.IV.5")?.oddities).toMatchObject({ actual: ["merged"] });
  });

  it("reads names and checks that cover whole sheets", async () => {
    const file = template();
    file.names.NQ57_all = "'Chỉ tiêu'!$A$1:$XFD$1048576";
    file.names["_xlnm.Print_Area"] = "'Chỉ tiêu'!$A:$XFD";
    expect((await readUpload(xlsxOf(file), "a.xlsx")).sheets).toHaveLength(4);
  });

  it("leaves other sheets and pictures of ordinary size alone", async () => {
    const file = template();
    file.parts["xl/media/image1.png"] = randomBytes(2_000_000);
    file.parts["xl/custom/anything.xml"] = "<broken";
    expect((await readUpload(xlsxOf(file), "a.xlsx")).problem).toBeNull();
  });
});
