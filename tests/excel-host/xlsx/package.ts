import { posix } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { all, parseXml, writeXml, type Xml, xml } from "./xml.ts";

const TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: "worksheet", "table", "comments", … */
  readonly kind: string;
  /** The part meant, or the outside address when `external`. */
  readonly target: string;
  readonly external: boolean;
  readonly type: string;
}

/** The parts of an .xlsx file. What nobody here understands stays as it came. */
export class Package {
  readonly parts: Map<string, Uint8Array>;

  constructor(parts: Iterable<readonly [string, Uint8Array]>) {
    this.parts = new Map(parts);
  }

  static open(file: Uint8Array): Package {
    return new Package(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith("/")));
  }

  close(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { level: 6 });
  }

  copy(): Package {
    return new Package(this.parts);
  }

  read(name: string): Xml {
    const part = this.parts.get(name);
    if (!part) throw new Error(`The workbook has no part ${name}`);
    return parseXml(strFromU8(part));
  }

  write(name: string, root: Xml): void {
    this.parts.set(name, strToU8(writeXml(root)));
  }

  relationships(part: string): Relationship[] {
    const name = relationshipsOf(part);
    if (!this.parts.has(name)) return [];
    return all(this.read(name), "Relationship").map(
      ({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => {
        const external = TargetMode === "External";
        const target = external ? Target : posix.join("/", posix.dirname(part), fromRoot(Target, part)).slice(1);
        return { id: Id, kind: Type.split("/").at(-1) ?? "", target, external, type: Type };
      },
    );
  }

  writeRelationships(part: string, relationships: readonly Relationship[]): void {
    const name = relationshipsOf(part);
    if (relationships.length === 0) {
      this.parts.delete(name);
      return;
    }
    const lines = relationships.map(({ id, type, target, external }) =>
      xml("Relationship", {
        Id: id,
        Type: type,
        Target: external ? target : posix.relative(posix.dirname(part), target),
        TargetMode: external ? "External" : undefined,
      }),
    );
    this.write(name, xml("Relationships", { xmlns: RELATIONSHIPS }, lines));
  }

  contentType(part: string): string | undefined {
    const types = this.read(TYPES);
    const own = all(types, "Override").find(({ attributes }) => attributes.PartName === `/${part}`);
    const extension = part.split(".").at(-1);
    const shared = all(types, "Default").find(({ attributes }) => attributes.Extension === extension);
    return (own ?? shared)?.attributes.ContentType;
  }

  setContentType(part: string, contentType: string): void {
    if (this.contentType(part) === contentType) return;
    const types = this.read(TYPES);
    const own = xml("Override", { PartName: `/${part}`, ContentType: contentType });
    this.write(TYPES, { ...types, children: [...types.children, own] });
  }

  remove(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationshipsOf(part));
    const types = this.read(TYPES);
    const kept = types.children.filter((each) => typeof each === "string" || each.attributes.PartName !== `/${part}`);
    this.write(TYPES, { ...types, children: kept });
  }

  /** A name that no part has yet: "xl/tables/table1.xml" → "xl/tables/table4.xml". */
  freeName(like: string): string {
    const [, stem = like, extension = ""] = /^(.*?)\d*(\.\w+)$/.exec(like) ?? [];
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${extension}`;
      if (!this.parts.has(name)) return name;
    }
  }
}

function relationshipsOf(part: string): string {
  return posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
}

/** Targets that start with "/" count from the package's root. */
function fromRoot(target: string, part: string): string {
  return target.startsWith("/") ? posix.relative(`/${posix.dirname(part)}`, target) : target;
}
