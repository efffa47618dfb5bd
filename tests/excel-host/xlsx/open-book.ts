import { Book } from "../model/book.ts";
import { sheetId as sheetIdOf } from "../model/ids.ts";
import type { DefinedName } from "../model/names.ts";
import { refuse } from "../model/refusal.ts";
import type { Sheet, Visibility } from "../model/sheet.ts";
import { Styles } from "../model/styles.ts";
import { Package } from "./package.ts";
import { readSheet } from "./read-sheet.ts";
import { readText, type StoredText } from "./strings.ts";
import { all, first, textOf, type Xml } from "./xml.ts";

/** A workbook's part, and the parts that it leads to. */
export interface MainParts {
  readonly workbook: string;
  readonly styles: string;
  readonly strings: string;
}

export function mainParts(parts: Package): MainParts {
  const workbook = parts.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (!workbook) return refuse("notAFile");
  const related = (kind: string, otherwise: string) =>
    parts.relationships(workbook).find((each) => each.kind === kind)?.target ?? otherwise;
  return {
    workbook,
    styles: related("styles", "xl/styles.xml"),
    strings: related("sharedStrings", "xl/sharedStrings.xml"),
  };
}

/** Opens an .xlsx file as Excel does. Refused with `notAFile` when it is none. */
export function openBook(file: Uint8Array): Book {
  const parts = unpack(file);
  const { workbook, styles } = mainParts(parts);
  const root = parts.read(workbook);
  const texts = readTexts(parts);
  const relationships = new Map(parts.relationships(workbook).map((each) => [each.id, each.target]));
  const sheets = all(first(root, "sheets"), "sheet").map(({ attributes }): Sheet => {
    const { name = "", sheetId = "", state = "visible", "r:id": rId = "" } = attributes;
    const part = relationships.get(rId);
    if (!part?.includes("/worksheets/")) throw new Error(`The host opens worksheets only: ${name}`);
    const id = sheetIdOf(Number(sheetId));
    return readSheet({ package: parts, part, texts, id, name, visibility: state as Visibility });
  });
  const view = first(first(root, "bookViews"), "workbookView");
  const active = sheets[Number(view?.attributes.activeTab ?? 0)] ?? sheets[0];
  if (!active) return refuse("notAFile");
  const structure = first(root, "workbookProtection")?.attributes.lockStructure;
  const names = all(first(root, "definedNames"), "definedName").map((element) => readName(element, sheets));
  const book = { package: parts, root, styles: new Styles(parts.read(styles)), sheets, names, active };
  return new Book(book, structure === "1" || structure === "true");
}

function unpack(file: Uint8Array): Package {
  try {
    return Package.open(file);
  } catch {
    return refuse("notAFile");
  }
}

export function readTexts(parts: Package): StoredText[] {
  const { strings } = mainParts(parts);
  return parts.parts.has(strings) ? all(parts.read(strings), "si").map(readText) : [];
}

export function readName(element: Xml, sheets: readonly Sheet[]): DefinedName {
  const { name = "", localSheetId, ...others } = element.attributes;
  const scope = localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? null);
  return { name, scope, formula: textOf(element), others };
}
