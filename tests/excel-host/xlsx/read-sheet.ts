import { type Area, cellArea, parseArea } from "../model/area.ts";
import { tableId } from "../model/ids.ts";
import { allowances, type SheetProtection } from "../model/protection.ts";
import { type ColumnLook, type Note, type Placed, Sheet, type SheetState } from "../model/sheet.ts";
import type { Table } from "../model/table.ts";
import type { Package } from "./package.ts";
import { readCells } from "./read-cells.ts";
import type { StoredText } from "./strings.ts";
import { all, elements, first, textOf, type Xml, xml } from "./xml.ts";

/** What the model holds itself; the frame is the rest of a worksheet. */
const MODELLED = new Set([
  "dimension",
  "cols",
  "sheetData",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "ignoredErrors",
  "tableParts",
]);

export interface SheetSource {
  readonly package: Package;
  readonly part: string;
  readonly texts: readonly StoredText[];
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetState["visibility"];
}

/** Reads one worksheet of a package. */
export function readSheet(source: SheetSource): Sheet {
  const { package: parts, part, texts, id, name, visibility } = source;
  const root = parts.read(part);
  const view = first(first(root, "sheetViews"), "sheetView");
  const state: SheetState = {
    name,
    visibility,
    ...readCells(first(root, "sheetData"), texts),
    columns: all(first(root, "cols"), "col").map(readColumn),
    merges: all(first(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => areasOf(attributes.ref)),
    validations: all(first(root, "dataValidations"), "dataValidation").map((each) => placed(each, "sqref")),
    conditionalFormats: all(root, "conditionalFormatting").map((each) => placed(each, "sqref")),
    links: all(first(root, "hyperlinks"), "hyperlink").map((each) => placed(each, "ref")),
    ignoredErrors: all(first(root, "ignoredErrors"), "ignoredError").map((each) => placed(each, "sqref")),
    notes: readNotes(parts, part),
    tables: readTables(source),
    autoFilter: readAutoFilter(first(root, "autoFilter")),
    frozen: readFrozen(first(view, "pane")),
    protection: readProtection(first(root, "sheetProtection")),
  };
  const frame = {
    ...root,
    children: root.children.filter((each) => typeof each !== "string" && !MODELLED.has(each.name)),
  };
  const sheet = new Sheet(id, frame, state);
  sheet.part = part;
  sheet.selection = readSelection(view) ?? sheet.selection;
  return sheet;
}

/** "B2:C5 F3" as areas. */
export function areasOf(references: string | undefined): Area[] {
  return (references ?? "").split(/\s+/).flatMap((each) => parseArea(each) ?? []);
}

function placed(element: Xml, attribute: string): Placed {
  const { [attribute]: references, ...others } = element.attributes;
  return { areas: areasOf(references), element: xml(element.name, others, element.children) };
}

function readColumn({ attributes }: Xml): ColumnLook {
  const { min, max, width, hidden, style, ...others } = attributes;
  return {
    from: Number(min),
    to: Number(max),
    hidden: hidden === "1" || hidden === "true",
    width: width ? Number(width) : null,
    style: style ? Number(style) : null,
    others,
  };
}

function readNotes(parts: Package, part: string): Note[] {
  const comments = parts.relationships(part).find(({ kind }) => kind === "comments");
  if (!comments) return [];
  const root = parts.read(comments.target);
  const authors = all(first(root, "authors"), "author").map(textOf);
  return all(first(root, "commentList"), "comment").flatMap((element) => {
    const at = parseArea(element.attributes.ref ?? "");
    if (!at) return [];
    const author = authors[Number(element.attributes.authorId)] ?? "";
    return { row: at.top, column: at.left, author, text: textOf(first(element, "text")), element };
  });
}

function readTables({ package: parts, part }: SheetSource): Table[] {
  return parts
    .relationships(part)
    .filter(({ kind }) => kind === "table")
    .map(({ target }) => {
      const element = parts.read(target);
      const { id = "", ref, displayName = "", headerRowCount, totalsRowCount } = element.attributes;
      const columns = all(first(element, "tableColumns"), "tableColumn").map(({ attributes }) => attributes.name ?? "");
      return {
        id: tableId(Number(id)),
        name: displayName,
        area: parseArea(ref ?? "") ?? cellArea(1, 1),
        hasHeaders: headerRowCount !== "0",
        hasTotals: Number(totalsRowCount ?? 0) > 0,
        style: first(element, "tableStyleInfo")?.attributes.name ?? "",
        columns,
        part: target,
        element,
      };
    });
}

function readAutoFilter(element: Xml | undefined): SheetState["autoFilter"] {
  const area = parseArea(element?.attributes.ref ?? "");
  return area && { area, columns: elements(element) };
}

function readFrozen(pane: Xml | undefined): SheetState["frozen"] {
  const { state, xSplit, ySplit } = pane?.attributes ?? {};
  return state?.startsWith("frozen")
    ? { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) }
    : { rows: 0, columns: 0 };
}

function readSelection(view: Xml | undefined): Sheet["selection"] | null {
  const pane = first(view, "pane")?.attributes.activePane;
  const selection =
    all(view, "selection").find(({ attributes }) => attributes.pane === pane) ?? first(view, "selection");
  const [area] = areasOf(selection?.attributes.sqref);
  const active = parseArea(selection?.attributes.activeCell ?? "") ?? area;
  return area && active ? { area, active } : null;
}

/** Files say what is kept from users, Office.js what is allowed; formats, rows and columns are kept by default, the rest not. */
function readProtection(element: Xml | undefined): SheetProtection | null {
  const { sheet, objects, scenarios, selectLockedCells, selectUnlockedCells, ...others } = element?.attributes ?? {};
  if (!isOn(sheet)) return null;
  const allowed = allowances.filter((allowance) => others[keptName(allowance)] === "0");
  const password = Object.fromEntries(Object.entries(others).filter(([name]) => PASSWORD.has(name)));
  return {
    allowed: new Set(allowed),
    selectionMode: isOn(selectUnlockedCells) ? "None" : isOn(selectLockedCells) ? "Unlocked" : "Normal",
    editObjects: !isOn(objects),
    editScenarios: !isOn(scenarios),
    password,
  };
}

const PASSWORD = new Set(["password", "algorithmName", "hashValue", "saltValue", "spinCount"]);
const isOn = (flag: string | undefined) => flag === "1" || flag === "true";

/** "allowFormatCells" → "formatCells". */
export function keptName(allowance: string): string {
  return allowance.charAt(5).toLowerCase() + allowance.slice(6);
}
