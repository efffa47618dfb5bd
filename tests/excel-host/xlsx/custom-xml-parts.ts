import { strFromU8, strToU8 } from "fflate";
import { mainParts } from "./open-book.ts";
import type { Package } from "./package.ts";
import { parseXml } from "./xml.ts";

export interface CustomXml {
  readonly part: string;
  readonly namespace: string;
  readonly text: string;
}

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** The XML that a workbook carries for programs. */
export function customXmlOf(parts: Package): CustomXml[] {
  return parts
    .relationships(mainParts(parts).workbook)
    .filter(({ kind }) => kind === "customXml")
    .map(({ target }) => read(target, strFromU8(parts.parts.get(target) ?? new Uint8Array())));
}

export function addCustomXml(parts: Package, text: string): CustomXml {
  const { workbook } = mainParts(parts);
  const target = parts.freeName("customXml/item1.xml");
  parts.parts.set(target, strToU8(text));
  const related = parts.relationships(workbook);
  let number = related.length + 1;
  while (related.some(({ id }) => id === `rId${number}`)) number++;
  const added = { id: `rId${number}`, kind: "customXml", target, external: false, type: TYPE };
  parts.writeRelationships(workbook, [...related, added]);
  return read(target, text);
}

export function removeCustomXml(parts: Package, { part }: CustomXml): void {
  const { workbook } = mainParts(parts);
  parts.remove(part);
  parts.writeRelationships(
    workbook,
    parts.relationships(workbook).filter(({ target }) => target !== part),
  );
}

function read(part: string, text: string): CustomXml {
  const root = parseXml(text);
  const prefix = root.name.includes(":") ? `xmlns:${root.name.split(":")[0]}` : "xmlns";
  return { part, namespace: root.attributes[prefix] ?? "", text };
}
