import { SaxesParser } from "saxes";

/** An element of a workbook's XML, prefixes and attributes as they were written; never changed in place. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

export function xml(
  name: string,
  attributes: Record<string, unknown> = {},
  children: readonly (Xml | string)[] = [],
): Xml {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== null);
  return { name, attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])), children };
}

export function parseXml(text: string): Xml {
  const root: { children: (Xml | string)[] } = { children: [] };
  const open: { children: (Xml | string)[] }[] = [root];
  const parser = new SaxesParser({ fragment: false });
  const add = (part: Xml | string) => open.at(-1)?.children.push(part);
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    add(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (part) => open.length > 1 && add(part));
  parser.on("cdata", (part) => add(part));
  parser.write(text).close();
  return root.children.find((part) => typeof part !== "string") as Xml;
}

export function writeXml(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

function written(part: Xml | string): string {
  if (typeof part === "string") return part.replace(/[&<>\r]/g, entity);
  const attributes = Object.entries(part.attributes)
    .map(([name, value]) => ` ${name}="${value.replace(/[&<>"\r\n\t]/g, entity)}"`)
    .join("");
  if (part.children.length === 0) return `<${part.name}${attributes}/>`;
  return `<${part.name}${attributes}>${part.children.map(written).join("")}</${part.name}>`;
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const entity = (sign: string) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`;

export function elements(parent: Xml | undefined): Xml[] {
  return (parent?.children ?? []).filter((part) => typeof part !== "string") as Xml[];
}

export function all(parent: Xml | undefined, name: string): Xml[] {
  return elements(parent).filter((element) => element.name === name);
}

export function first(parent: Xml | undefined, name: string): Xml | undefined {
  return all(parent, name)[0];
}

/** All text inside an element, however deep. */
export function textOf(part: Xml | string | undefined): string {
  if (part === undefined || typeof part === "string") return part ?? "";
  return part.children.map(textOf).join("");
}

export function withAttributes(element: Xml, attributes: Record<string, unknown>): Xml {
  return xml(element.name, { ...element.attributes, ...attributes }, element.children);
}

/** The same element with other children under one name, put where the first of them stood, or at the end. */
export function withChildren(parent: Xml, name: string, children: readonly Xml[]): Xml {
  const index = parent.children.findIndex((part) => typeof part !== "string" && part.name === name);
  const others = parent.children.filter((part) => typeof part === "string" || part.name !== name);
  const at = index === -1 ? others.length : index;
  return { ...parent, children: [...others.slice(0, at), ...children, ...others.slice(at)] };
}
