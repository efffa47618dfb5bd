import { formatArea } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";
import { bodyOf, type Table } from "../model/table.ts";
import type { Package, Relationship } from "./package.ts";
import { all, first, withAttributes, withChildren, type Xml, xml } from "./xml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Writes a sheet's tables; @returns the ids by which the sheet refers to them. */
export function writeTables(parts: Package, part: string, sheet: Sheet): string[] {
  const related = parts.relationships(part);
  const gone = related.filter(({ kind, target }) => kind === "table" && !partsOf(sheet).has(target));
  for (const { target } of gone) parts.remove(target);
  const kept = related.filter((each) => !gone.includes(each));
  const ids: string[] = [];
  for (const table of sheet.state.tables) {
    const target = table.part ?? parts.freeName("xl/tables/table1.xml");
    parts.write(target, toXml(table, target));
    parts.setContentType(target, CONTENT);
    ids.push(relationshipTo(target, kept));
  }
  parts.writeRelationships(part, kept);
  return ids;
}

const partsOf = (sheet: Sheet) => new Set(sheet.state.tables.map(({ part }) => part));

function relationshipTo(target: string, related: Relationship[]): string {
  const known = related.find((each) => each.target === target);
  if (known) return known.id;
  const used = new Set(related.map(({ id }) => id));
  let number = related.length + 1;
  while (used.has(`rId${number}`)) number++;
  related.push({ id: `rId${number}`, kind: "table", target, external: false, type: TYPE });
  return `rId${number}`;
}

function toXml(table: Table, part: string): Xml {
  const ref = formatArea(table.area);
  const filter = { ...table.area, bottom: bodyOf(table).bottom };
  if (table.element) {
    const auto = all(table.element, "autoFilter").map((each) => withAttributes(each, { ref: formatArea(filter) }));
    const named = withAttributes(table.element, { ref, name: table.name, displayName: table.name });
    return withChildren(withChildren(named, "autoFilter", auto), "tableColumns", [columnsOf(table)]);
  }
  const id = /(\d+)\.xml$/.exec(part)?.[1];
  const attributes = { xmlns: MAIN, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 };
  return xml("table", attributes, [
    xml("autoFilter", { ref: formatArea(filter) }),
    columnsOf(table),
    xml("tableStyleInfo", { name: table.style, showRowStripes: 1 }),
  ]);
}

/** Columns keep what the file said of them: formulas, totals, formats. */
function columnsOf({ columns, element }: Table): Xml {
  const known = all(first(element ?? undefined, "tableColumns"), "tableColumn");
  const written = columns.map((name, index) =>
    known[index] ? withAttributes(known[index], { name }) : xml("tableColumn", { id: index + 1, name }),
  );
  return xml("tableColumns", { count: written.length }, written);
}
