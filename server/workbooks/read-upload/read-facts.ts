import type { FileFacts, FileProblem } from "../../../templates/file-facts.ts";
import { findIdentity } from "./find-identity.ts";
import { findMarking } from "./find-marking.ts";
import { findSheets } from "./find-sheet.ts";
import type { Grid } from "./grid.ts";
import { limits } from "./limits.ts";
import { openPackage } from "./open-package.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import { readSheet } from "./read-sheet.ts";
import { readStyles } from "./read-styles.ts";
import { readWorkbook } from "./read-workbook.ts";
import { Refused } from "./refused.ts";
import { sheetFacts } from "./sheet-facts.ts";

/** What a file holds, or why nothing in it can be read. */
export type Contents = Pick<FileFacts, "problem" | "identity" | "sheets" | "externalLinks" | "marked">;

/** Reads a workbook part by part. Belongs into a worker: what the limits let through may still take seconds. */
export async function readFacts(file: Buffer): Promise<Contents> {
  try {
    return await contentsOf(file);
  } catch (error) {
    if (error instanceof Refused) return unreadable(error.problem);
    throw error;
  }
}

export function unreadable(problem: FileProblem): Contents {
  return { problem, identity: null, sheets: [], externalLinks: 0, marked: false };
}

async function contentsOf(file: Buffer): Promise<Contents> {
  const source = await openPackage(file);
  const index = await readWorkbook(source);
  const from = {
    strings: await readSharedStrings(source, index.sharedStrings),
    styles: await readStyles(source, index.styles),
    from1904: index.from1904,
    left: { rows: limits.rows, cells: limits.cells, text: limits.totalText },
  };
  const grids: Grid[] = [];
  for (const sheet of index.sheets) grids.push(await readSheet(source, sheet, from));
  const found = findIdentity(grids, index.names);
  const about = { problem: null, externalLinks: index.externalLinks, marked: await findMarking(source, grids) };
  if (!found) return { ...about, identity: null, sheets: [] };
  const others = grids.filter((grid) => grid !== found.grid);
  return { ...about, identity: found.identity, sheets: findSheets(others, found.identity).map(sheetFacts) };
}
