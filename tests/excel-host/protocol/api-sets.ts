import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Which version of ExcelApi brought a member: "1.7" → 7; Office.js has no version 2. */
type Members = ReadonlyMap<string, number>;

const types = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
let known: ReadonlyMap<string, Members> | null = null;

/**
 * The members of Excel's classes with the requirement set of each, as the official types document them
 * ("[Api set: ExcelApi 1.7]").
 * @returns undefined for what no class of Excel has; classes without a set of their own take that of their members
 */
export function apiSetOf(className: string, member: string): number | undefined {
  known ??= readApiSets(readFileSync(types, "utf8"));
  return known.get(className)?.get(member);
}

export function readApiSets(declarations: string): ReadonlyMap<string, Members> {
  const start = declarations.indexOf("declare namespace Excel {");
  const end = declarations.indexOf("\ndeclare namespace ", start + 1);
  const lines = declarations.slice(start, end === -1 ? undefined : end).split("\n");
  const classes = new Map<string, Map<string, number>>();
  let members: Map<string, number> | undefined;
  let set: number | undefined;
  let ofClass = 1;
  for (const line of lines) {
    const noted = /\[Api set: (\w+)(?: 1\.(\d+))?/.exec(line);
    // Previews and sets of one host ("ExcelApiOnline") come with no version of Excel.
    if (noted) set = noted[1] === "ExcelApi" ? Number(noted[2] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    const opened = /^ {4}class (\w+)/.exec(line)?.[1];
    if (opened) {
      members = new Map();
      classes.set(opened, members);
      ofClass = set ?? 1;
      set = undefined;
    } else if (/^ {4}\}/.test(line)) {
      members = undefined;
      set = undefined;
    } else {
      const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line)?.[1];
      if (!member) continue;
      if (members && !members.has(member)) members.set(member, set ?? ofClass);
      set = undefined;
    }
  }
  return classes;
}
