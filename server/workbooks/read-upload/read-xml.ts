import { SaxesParser, type SaxesTagNS } from "saxes";
import { limits } from "./limits.ts";
import { Refused } from "./refused.ts";

/** What we know of the parts of a workbook. Everything in other namespaces is passed over with all it holds. */
const NAMESPACES: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
  "http://schemas.openxmlformats.org/package/2006/content-types",
]);

export interface XmlTag {
  readonly name: string;
  /** An attribute without prefix. */
  readonly get: (name: string) => string | undefined;
  /** The attribute `r:id`, whatever its prefix is. */
  readonly relationship: () => string | undefined;
}

export interface XmlHandler {
  /** Elements of every namespace are reported; for parts of which we want nothing but the words. */
  readonly anyNamespace?: true;
  readonly open?: (tag: XmlTag) => void;
  /** @param text what stood in the element after its last child */
  readonly close?: (name: string, text: string) => void;
}

/**
 * Reads XML as it comes, keeping nothing. A document type is refused before it can define anything, so that no entity
 * is ever expanded or fetched.
 */
export async function readXml(bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", () => {
    throw new Refused("file-damaged");
  });
  let [depth, foreignFrom, text, attributes, elements] = [0, Number.POSITIVE_INFINITY, "", 0, 0];
  parser.on("doctype", () => {
    throw new Refused("file-damaged");
  });
  parser.on("opentagstart", () => {
    attributes = 0;
    if (++depth > limits.depth) throw new Refused("file-damaged");
    if (++elements > limits.elements) throw new Refused("file-too-large");
  });
  parser.on("attribute", () => {
    if (++attributes > limits.attributes) throw new Refused("file-damaged");
  });
  parser.on("opentag", (tag) => {
    text = "";
    if (depth >= foreignFrom) return;
    if (handler.anyNamespace || NAMESPACES.has(tag.uri)) handler.open?.(plain(tag));
    else foreignFrom = depth;
  });
  const addText = (more: string) => {
    if (depth < foreignFrom) text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ local }) => {
    if (depth < foreignFrom) handler.close?.(local, text);
    if (depth === foreignFrom) foreignFrom = Number.POSITIVE_INFINITY;
    depth--;
    text = "";
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of bytes) parser.write(decoded(decoder, chunk));
  parser.write(decoded(decoder)).close();
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new Refused("file-damaged");
  }
}

function plain(tag: SaxesTagNS): XmlTag {
  return {
    name: tag.local,
    get: (name) => tag.attributes[name]?.value,
    relationship: () =>
      Object.values(tag.attributes).find(({ local, uri }) => local === "id" && uri.endsWith("/relationships"))?.value,
  };
}

/** Attributes that say yes: Excel writes 1, LibreOffice true. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
