import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellText, type GridCell, SheetGrid } from "./sheet-grid.ts";
import { Styles } from "./styles.ts";
import { attribute, escapeXml, textIn } from "./xml.ts";

interface SheetPart {
  title: string;
  readonly path: string;
  readonly hidden: boolean;
}

/**
 * An .xlsx file opened for a few changes: parts that nobody touches are passed on as they came. Written without any
 * part of the server, so that what the server reads was not made by its own writer.
 */
export class WorkbookFile {
  readonly styles: Styles;
  readonly #parts: Record<string, Uint8Array>;
  readonly #sheets: SheetPart[];
  readonly #grids = new Map<string, SheetGrid>();
  readonly #strings: readonly string[];

  constructor(bytes: Uint8Array) {
    this.#parts = unzipSync(bytes);
    this.styles = new Styles(this.part("xl/styles.xml"));
    this.#strings = sharedStringsIn(this.#parts["xl/sharedStrings.xml"]);
    this.#sheets = sheetsIn(this.part("xl/workbook.xml"), this.part("xl/_rels/workbook.xml.rels"));
  }

  /** Tab titles in order, hidden sheets left out. */
  get titles(): readonly string[] {
    return this.#sheets.filter((each) => !each.hidden).map((each) => each.title);
  }

  get hiddenTitles(): readonly string[] {
    return this.#sheets.filter((each) => each.hidden).map((each) => each.title);
  }

  sheet(title: string): SheetGrid {
    const { path } = this.#find(title);
    const grid = this.#grids.get(path) ?? new SheetGrid(this.part(path));
    this.#grids.set(path, grid);
    return grid;
  }

  text(cell: GridCell | undefined): string {
    return cellText(cell, this.#strings);
  }

  part(path: string): string {
    const bytes = this.#parts[path];
    if (!bytes) throw new Error(`The workbook has no part ${path}`);
    return strFromU8(bytes);
  }

  setPart(path: string, text: string): void {
    this.#parts[path] = strToU8(text);
  }

  rename(title: string, to: string): void {
    const sheet = this.#find(title);
    const xml = this.part("xl/workbook.xml");
    const renamed = xml.replace(`name="${escapeXml(title)}"`, () => `name="${escapeXml(to)}"`);
    // Names and print areas follow a renamed sheet in Excel.
    const quoted = (name: string) => `'${escapeXml(name.replaceAll("'", "''"))}'!`;
    this.setPart("xl/workbook.xml", renamed.replaceAll(quoted(title), quoted(to)));
    sheet.title = to;
  }

  /** Deletes a sheet with its print settings; what else referred to it shows #REF! as in Excel. */
  remove(title: string): void {
    const { path } = this.#find(title);
    const index = this.#sheets.findIndex((each) => each.title === title);
    const xml = this.part("xl/workbook.xml");
    const entry = (xml.match(/<sheet\b[^>]*\/>/g) ?? []).find((each) => attribute(each.slice(6, -2), "name") === title);
    if (entry === undefined) throw new Error(`No sheet ${title}`);
    const id = attribute(entry.slice(6, -2), "r:id") ?? "";
    const names = (all: string) => withoutLocalNames(all, index);
    this.setPart("xl/workbook.xml", xml.replace(entry, "").replace(/<definedNames>[\s\S]*<\/definedNames>/, names));
    const relations = this.part("xl/_rels/workbook.xml.rels");
    const relation = new RegExp(`<Relationship\\b[^>]*\\bId="${id}"[^>]*/>`);
    this.setPart("xl/_rels/workbook.xml.rels", relations.replace(relation, ""));
    const types = this.part("[Content_Types].xml");
    this.setPart("[Content_Types].xml", types.replace(new RegExp(`<Override\\b[^>]*PartName="/${path}"[^>]*/>`), ""));
    delete this.#parts[path];
    this.#grids.delete(path);
    this.#sheets.splice(index, 1);
  }

  toBytes(): Uint8Array {
    for (const [path, grid] of this.#grids) this.setPart(path, grid.toXml());
    this.setPart("xl/styles.xml", this.styles.toXml());
    return zipSync(this.#parts, { level: 1 });
  }

  #find(title: string): SheetPart {
    const sheet = this.#sheets.find((each) => each.title === title);
    if (!sheet) throw new Error(`No sheet ${title}: ${this.titles.join(", ")}`);
    return sheet;
  }
}

/** Names that belong to the deleted sheet go with it, those of later sheets move up. */
function withoutLocalNames(definedNames: string, index: number): string {
  return definedNames.replace(/<definedName\b([^>]*)>[^<]*<\/definedName>/g, (all, attributes: string) => {
    const local = attribute(attributes, "localSheetId");
    if (local === undefined || Number(local) < index) return all;
    if (Number(local) === index) return "";
    return all.replace(`localSheetId="${local}"`, `localSheetId="${Number(local) - 1}"`);
  });
}

function sharedStringsIn(part: Uint8Array | undefined): readonly string[] {
  if (!part) return [];
  return [...strFromU8(part).matchAll(/<si\s*\/>|<si>([\s\S]*?)<\/si>/g)].map((match) => textIn(match[1] ?? ""));
}

function sheetsIn(workbook: string, relations: string): SheetPart[] {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b([^>]*?)\/?>/g)].map(([, own = ""]) => [
      attribute(own, "Id") ?? "",
      attribute(own, "Target") ?? "",
    ]),
  );
  return [...workbook.matchAll(/<sheet\b([^>]*?)\/>/g)].map(([, own = ""]) => {
    const target = targets.get(attribute(own, "r:id") ?? "") ?? "";
    return {
      title: attribute(own, "name") ?? "",
      path: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
      hidden: (attribute(own, "state") ?? "visible") !== "visible",
    };
  });
}
