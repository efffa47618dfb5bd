import { type Address, parseAddress } from "./cell-address.ts";
import { limits } from "./limits.ts";
import type { Package } from "./open-package.ts";
import { isOn, readXml } from "./read-xml.ts";
import { Refused } from "./refused.ts";
import { type Relationship, relationshipsOf } from "./relationships.ts";

/** The workbook's table of contents. */
export interface WorkbookIndex {
  readonly sheets: readonly SheetEntry[];
  /** Defined names that refer to one cell. */
  readonly names: ReadonlyMap<string, CellOfSheet>;
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly externalLinks: number;
}

export interface SheetEntry {
  readonly title: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface CellOfSheet extends Address {
  readonly sheet: string;
}

/** Finds the workbook in the package. Other office files, and workbooks that carry macros, are of another type. */
export async function readWorkbook(source: Package): Promise<WorkbookIndex> {
  const part = (await relationshipsOf(source, "")).find(({ type }) => type === "officeDocument")?.part;
  if (part === undefined || !(await isPlainWorkbook(source, part))) throw new Refused("file-type");
  const targets = await relationshipsOf(source, part);
  const partOf = (type: string) => targets.find((each) => each.type === type)?.part ?? null;
  return {
    ...(await readContents(source, part, targets)),
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
    externalLinks: targets.filter(({ type }) => type === "externalLink" || type === "connections").length,
  };
}

const WORKBOOK = /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)\.main\+xml$/;

/** No .docx, no .xlsb, no macros, neither declared nor hidden under the name of an .xlsx. */
async function isPlainWorkbook(source: Package, part: string): Promise<boolean> {
  if (!source.has("[Content_Types].xml")) return false;
  let [plain, macros] = [false, false];
  await readXml(source.read("[Content_Types].xml"), {
    open(tag) {
      const type = tag.get("ContentType") ?? "";
      if (/vbaProject|macrosheet/i.test(type)) macros = true;
      if (tag.name === "Override" && tag.get("PartName")?.toLowerCase() === `/${part.toLowerCase()}`)
        plain = WORKBOOK.test(type);
    },
  });
  return plain && !macros && !source.names.some((name) => /vbaproject|macrosheets\//.test(name));
}

async function readContents(source: Package, part: string, targets: readonly Relationship[]) {
  const sheets: SheetEntry[] = [];
  const names = new Map<string, CellOfSheet>();
  let [from1904, name] = [false, ""];
  await readXml(source.read(part), {
    open(tag) {
      if (tag.name === "workbookPr") from1904 = isOn(tag.get("date1904"));
      if (tag.name === "sheet") {
        const target = targets.find(({ id }) => id === tag.relationship());
        // Sheets that are only a chart or a dialogue hold no cells.
        if (target?.type === "worksheet")
          sheets.push({
            title: (tag.get("name") ?? "").normalize("NFC"),
            hidden: (tag.get("state") ?? "visible") !== "visible",
            part: target.part,
          });
      }
      // A copied sheet brings copies of the names along, valid in that sheet alone.
      if (tag.name === "definedName") name = tag.get("localSheetId") === undefined ? (tag.get("name") ?? "") : "";
      if (sheets.length > limits.sheets) throw new Refused("file-too-large");
    },
    close(tag, text) {
      if (tag !== "definedName" || !name.startsWith("NQ57_")) return;
      const cell = parseReference(text);
      if (cell) names.set(name, cell);
    },
  });
  return { sheets, names, from1904 };
}

/** `'Sheet''s name'!$B$1` */
function parseReference(text: string): CellOfSheet | null {
  const cut = text.lastIndexOf("!");
  const cell = parseAddress(text.slice(cut + 1));
  if (cut < 1 || !cell) return null;
  const sheet = text.slice(0, cut).replace(/^\$?'(.*)'$/s, "$1");
  return { ...cell, sheet: sheet.replaceAll("''", "'").normalize("NFC") };
}
