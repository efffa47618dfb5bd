import { hasSecrecyMarking } from "../../../templates/secrecy-marking.ts";
import type { Grid } from "./grid.ts";
import type { Package } from "./open-package.ts";
import { readXml } from "./read-xml.ts";

/**
 * Whether a marking of state secrecy stands anywhere in the workbook: in a cell of whatever sheet, on a tab, in the
 * header or footer of the print, in a text box or a note. A stamp is put beside a table as often as into it.
 */
export async function findMarking(source: Package, grids: readonly Grid[]): Promise<boolean> {
  if (grids.some(isMarked)) return true;
  for (const part of source.names.filter((name) => WORDS_BESIDE_CELLS.test(name)))
    if (await hasMarkedText(source, part)) return true;
  return false;
}

/** Text boxes, notes and comments, where every program puts them. */
const WORDS_BESIDE_CELLS = /^xl\/(?:drawings\/[^/]+\.xml|(?:[^/]+\/)?(?:threaded)?comments?[^/]*\.xml)$/;

function isMarked({ title, rows, printed }: Grid): boolean {
  if (hasSecrecyMarking(title) || printed.flatMap(printedWords).some(hasSecrecyMarking)) return true;
  return rows.some(({ cells }) =>
    [...cells.values()].some(({ value }) => typeof value === "string" && hasSecrecyMarking(value)),
  );
}

/** `&L…&C…&R…` are the three places, `&"Times New Roman,Bold"`, `&14`, `&KFF0000` and single letters their looks. */
function printedWords(text: string): readonly string[] {
  return text.split(/&[LCR]/).map((part) => part.replace(/&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/gi, ""));
}

async function hasMarkedText(source: Package, part: string): Promise<boolean> {
  let [paragraph, found] = ["", false];
  await readXml(source.read(part), {
    anyNamespace: true,
    close(name, text) {
      if (name === "t" || name === "text") paragraph += text;
      if (name !== "p" && name !== "comment" && name !== "threadedComment") return;
      found ||= hasSecrecyMarking(paragraph);
      paragraph = "";
    },
  });
  return found;
}
