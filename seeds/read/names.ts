import agencyGroups from "../agency-groups.json" with { type: "json" };
import { readAgencies } from "./agencies.ts";
import { foldName } from "./fold-name.ts";

export interface ResolvedNames {
  /** Ids of agencies and groups in order of first mention, each once. */
  readonly ids: readonly string[];
  /** What is left when names, separators and titles are taken away. */
  readonly unresolved: readonly string[];
}

/** Groups that a following "(có) liên quan" narrows to members nobody knows. */
const NARROWED: Readonly<Record<string, string>> = {
  "cac-so-ban-nganh": "cac-so-ban-nganh-lien-quan",
  "dia-phuong-cap-xa": "dia-phuong-cap-xa-lien-quan",
};

/** Words around names that name nobody: titles of heads, and "các" or "Thành phố" standing alone. */
const FILLERS =
  /^(?:(?:người đứng đầu|(?:tổng )?giám đốc|chánh|trưởng(?: ban)?|hiệu trưởng|trường|các|thành phố)\s*)+$/;
const SEPARATORS = /[;,./:()\s]+và[;,./:()\s]+|^và |[;,./:()]|(?:^| )-(?= |$)/;

const idByName = indexOf([...readAgencies(), ...agencyGroups]);
const longestFirst = [...idByName.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
const NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");

/**
 * The bodies and groups that a cell of the plan names. Commas and "và" separate names and are parts of them, so
 * the longest known name at each place wins.
 */
export function resolveNames(text: string): ResolvedNames {
  const { found, unresolved } = readNames(text);
  return { ids: [...new Set(found)], unresolved };
}

/** Every mention in its order, repeated where the cell repeats a name. */
export function mentionsIn(text: string): readonly string[] {
  return readNames(text).found;
}

function readNames(text: string): { found: readonly string[]; unresolved: readonly string[] } {
  const folded = foldName(text);
  const found: string[] = [];
  const unresolved: string[] = [];
  let end = 0;
  for (const match of folded.matchAll(NAME)) {
    unresolved.push(...leftOver(folded.slice(end, match.index), found));
    found.push(idByName.get(match[0]) ?? "");
    end = match.index + match[0].length;
  }
  unresolved.push(...leftOver(folded.slice(end), found));
  return { found, unresolved };
}

/** What stands between two names, without separators and titles. A "liên quan" narrows the names found before it. */
function leftOver(between: string, found: string[]): readonly string[] {
  const rest = between.replace(/^ (?:có )?liên quan(?!\p{L})/u, "");
  if (rest !== between) narrow(found);
  return rest
    .split(SEPARATORS)
    .map((each) => each.trim().replace(/^và |^và$| và$/g, ""))
    .filter((each) => each !== "" && !FILLERS.test(each));
}

/** Narrows the groups at the end of the list, back to the first body that is named itself. */
function narrow(found: string[]): void {
  const groupIds = new Set(agencyGroups.map((each) => each.id));
  for (let index = found.length - 1; index >= 0 && groupIds.has(found[index] ?? ""); index--) {
    found[index] = NARROWED[found[index] ?? ""] ?? found[index] ?? "";
  }
}

function indexOf(bodies: readonly { id: string; name: string; aliases: readonly string[] }[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const { id, name, aliases } of bodies) {
    for (const each of [name, ...aliases].map(foldName)) {
      const other = index.get(each);
      if (other !== undefined && other !== id) throw new Error(`“${each}” names both ${other} and ${id}`);
      index.set(each, id);
    }
  }
  return index;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
