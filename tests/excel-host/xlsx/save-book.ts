import type { Book } from "../model/book.ts";
import type { DefinedName } from "../model/names.ts";
import type { Sheet } from "../model/sheet.ts";
import { mainParts } from "./open-book.ts";
import type { Package, Relationship } from "./package.ts";
import { StringTable } from "./strings.ts";
import { writeNotes } from "./write-notes.ts";
import { sheetToXml } from "./write-sheet.ts";
import { writeTables } from "./write-tables.ts";
import { elements, first, withAttributes, withChildren, type Xml, xml } from "./xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Saves a workbook as an .xlsx file: parts that the model does not hold stay byte for byte. */
export function saveBook(book: Book): Uint8Array {
  const parts = book.package.copy();
  const { workbook, styles, strings } = mainParts(parts);
  const related = parts.relationships(workbook);
  const texts = new StringTable();
  removeOthers(parts, related, book.sheets);
  const ids = book.sheets.map((sheet) => {
    const part = sheet.part ?? parts.freeName("xl/worksheets/sheet1.xml");
    const tables = writeTables(parts, part, sheet);
    writeNotes(parts, part, sheet);
    parts.write(part, sheetToXml(sheet, texts, { active: sheet === book.active, tables }));
    parts.setContentType(part, `${CONTENT}.worksheet+xml`);
    return relate(related, "worksheet", part);
  });
  parts.write(styles, book.styles.toXml());
  parts.setContentType(styles, `${CONTENT}.styles+xml`);
  relate(related, "styles", styles);
  parts.write(strings, texts.toXml());
  parts.setContentType(strings, `${CONTENT}.sharedStrings+xml`);
  relate(related, "sharedStrings", strings);
  parts.write(workbook, workbookToXml(book, ids));
  parts.writeRelationships(workbook, related);
  return parts.close();
}

/** Sheets that are gone, and the order of calculation, which Excel works out anew. */
function removeOthers(parts: Package, related: Relationship[], sheets: readonly Sheet[]): void {
  const kept = new Set(sheets.map(({ part }) => part));
  for (let index = related.length - 1; index >= 0; index--) {
    const { kind, target } = related[index] as Relationship;
    if (kind === "calcChain" || (kind === "worksheet" && !kept.has(target))) {
      parts.remove(target);
      related.splice(index, 1);
    }
  }
}

function relate(related: Relationship[], kind: string, target: string): string {
  const known = related.find((each) => each.target === target);
  if (known) return known.id;
  let number = related.length + 1;
  while (related.some(({ id }) => id === `rId${number}`)) number++;
  related.push({ id: `rId${number}`, kind, target, external: false, type: `${OFFICE}/${kind}` });
  return `rId${number}`;
}

function workbookToXml({ root, sheets, names, active, structureProtected }: Book, ids: readonly string[]): Xml {
  const lines = sheets.map(({ name, state: { visibility } }, index) =>
    xml("sheet", {
      name,
      sheetId: index + 1,
      state: visibility === "visible" ? undefined : visibility,
      "r:id": ids[index],
    }),
  );
  const views = first(root, "bookViews") ?? xml("bookViews");
  const [view = xml("workbookView"), ...others] = elements(views);
  const shown = withAttributes(view, { activeTab: sheets.indexOf(active) });
  const parts = new Map<string, Xml | null>([
    ["bookViews", { ...views, children: [shown, ...others] }],
    ["workbookProtection", structureProtected ? (first(root, "workbookProtection") ?? LOCKED) : null],
    ["sheets", xml("sheets", {}, lines)],
    [
      "definedNames",
      names.length > 0
        ? xml(
            "definedNames",
            {},
            names.map((name) => nameToXml(name, sheets)),
          )
        : null,
    ],
  ]);
  let written = root;
  for (const [name, part] of parts) {
    written = first(written, name) || !part ? withChildren(written, name, part ? [part] : []) : insert(written, part);
  }
  return written;
}

const LOCKED = xml("workbookProtection", { lockStructure: 1 });

/** What must stand before a part that the file did not have (ECMA-376 part 1, 18.2.27). */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  workbookProtection: ["fileVersion", "fileSharing", "workbookPr"],
  bookViews: ["fileVersion", "fileSharing", "workbookPr", "workbookProtection"],
  definedNames: [
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
    "externalReferences",
  ],
};

function insert(root: Xml, part: Xml): Xml {
  const before = BEFORE[part.name] ?? [];
  const at = root.children.findLastIndex((each) => typeof each !== "string" && before.includes(each.name)) + 1;
  return { ...root, children: [...root.children.slice(0, at), part, ...root.children.slice(at)] };
}

function nameToXml({ name, scope, formula, others }: DefinedName, sheets: readonly Sheet[]): Xml {
  return xml("definedName", { name, localSheetId: scope ? sheets.indexOf(scope) : undefined, ...others }, [formula]);
}
