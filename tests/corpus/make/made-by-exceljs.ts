import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs, { type CellValue, type Worksheet } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Templates that were opened, filled and saved by exceljs: `made-by-exceljs.ts <folder of templates> <tests/corpus>`. */
const [templates = "", corpus = ""] = process.argv.slice(2);

class TemplateFile {
  readonly book = new exceljs.Workbook();

  static async filled(name: string): Promise<TemplateFile> {
    const file = new TemplateFile();
    await file.book.xlsx.readFile(join(templates, `${name}.xlsx`));
    const answers: Record<string, Record<string, string>> = JSON.parse(
      readFileSync(join(templates, `${name}.json`), "utf8"),
    );
    for (const [row, cells] of Object.entries(answers))
      for (const [header, text] of Object.entries(cells)) file.type(row, header, text);
    return file;
  }

  type(row: string, header: string, value: CellValue): void {
    for (const sheet of this.book.worksheets) {
      const number = rowOf(sheet, row);
      if (number !== undefined) sheet.getCell(number, columnOf(sheet, header)).value = value;
    }
  }

  async save(): Promise<Uint8Array> {
    return new Uint8Array(await this.book.xlsx.writeBuffer());
  }
}

function rowOf(sheet: Worksheet, id: string): number | undefined {
  const found = Array.from({ length: sheet.rowCount }, (_, i) => i + 1);
  return found.find((number) => sheet.getCell(number, 1).value === id);
}

function columnOf(sheet: Worksheet, header: string): number {
  const top = sheet.getRow(rowOf(sheet, "Mã dòng") ?? 1);
  const columns = Array.from({ length: top.cellCount }, (_, i) => i + 1);
  const found = columns.find((column) => top.getCell(column).value === header);
  if (found === undefined) throw new Error(`No column ${header}`);
  return found;
}

const saved = await TemplateFile.filled("ITPC");
writeFileSync(join(corpus, "should-pass/saved-by-exceljs.xlsx"), await saved.save());

// The figure comes from the agency's own workbook; exceljs does not write the link itself, so it is put in as Excel does.
const linked = await TemplateFile.filled("BHXHTP");
linked.type("PL1.III.6", "Kết quả thực hiện", { formula: "[1]Thang9!$B$4", result: 82.4 });
writeFileSync(join(corpus, "should-fail/linked-to-another-workbook.xlsx"), withLink(await linked.save()));

function withLink(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, from: string, to: string) => {
    const part = parts[name];
    if (!part) throw new Error(`No part ${name}`);
    parts[name] = strToU8(strFromU8(part).replace(from, to));
  };
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml";
  const link = "xl/externalLinks/externalLink1.xml";
  edit("[Content_Types].xml", "</Types>", `<Override PartName="/${link}" ContentType="${type}"/></Types>`);
  edit(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rIdLink" Type="${office}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
  );
  edit(
    "xl/workbook.xml",
    "<definedNames>",
    `<externalReferences><externalReference r:id="rIdLink"/></externalReferences><definedNames>`,
  );
  parts[link] = strToU8(
    `<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="Thang9"/></sheetNames></externalBook></externalLink>`,
  );
  parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = strToU8(
    `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="So%20lieu%20BHXH.xlsx" TargetMode="External"/></Relationships>`,
  );
  return zipSync(parts, { level: 9 });
}
