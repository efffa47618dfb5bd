import { posix } from "node:path";
import type { Package } from "./open-package.ts";
import { readXml } from "./read-xml.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "styles"; the same in both editions of the standard. */
  readonly type: string;
  /** Name of the part; links that lead out of the file are left out, for none is ever followed. */
  readonly part: string;
}

/** What a part points to; the package itself when `part` is "". */
export async function relationshipsOf(source: Package, part: string): Promise<readonly Relationship[]> {
  const folder = posix.dirname(part);
  const list = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!source.has(list)) return [];
  const found: Relationship[] = [];
  await readXml(source.read(list), {
    open(tag) {
      if (tag.name !== "Relationship" || tag.get("TargetMode") === "External") return;
      const type = (tag.get("Type") ?? "").split("/").at(-1) ?? "";
      const target = posix.resolve("/", folder, tag.get("Target") ?? "").slice(1);
      found.push({ id: tag.get("Id") ?? "", type, part: target });
    },
  });
  return found;
}
