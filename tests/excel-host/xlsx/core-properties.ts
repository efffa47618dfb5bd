import type { Package } from "./package.ts";
import { first, textOf, withChildren, xml } from "./xml.ts";

export type CoreProperty = "dc:title" | "dc:creator" | "dc:subject" | "cp:lastModifiedBy" | "dcterms:created";

/** A property of the file; "" when it does not say. */
export function coreProperty(parts: Package, name: CoreProperty): string {
  const part = partOf(parts);
  return part ? textOf(first(parts.read(part), name)) : "";
}

export function setCoreProperty(parts: Package, name: CoreProperty, text: string): void {
  const part = partOf(parts);
  if (!part) throw new Error("The workbook has no properties");
  parts.write(part, withChildren(parts.read(part), name, [xml(name, {}, [text])]));
}

function partOf(parts: Package): string | undefined {
  return parts.relationships("").find(({ kind }) => kind === "core-properties")?.target;
}
