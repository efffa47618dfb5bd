import { vi } from "../../../templates/language/vi/index.ts";
import { headingForms, type ListOption, proposalKinds } from "../../../templates/lists.ts";
import { columnLetter, IDENTITY_LISTS_COLUMN } from "../template-layout.ts";
import { place } from "./sheet-canvas.ts";

const wordsOf = (options: readonly ListOption[]) => options.map((option) => vi.terms.list[option]);

/** Lists with commas in their words, as they stand on the identity sheet, a column each. */
export const listsOnSheet: readonly (readonly string[])[] = [proposalKinds, headingForms].map(wordsOf);

/** What a cell is picked from, as Excel's check takes it: the words themselves, or where they stand. */
export function listFormula(options: readonly ListOption[]): string {
  const words = wordsOf(options);
  const literal = words.join(",");
  if (!words.some((word) => word.includes(","))) return `"${literal}"`;
  const index = listsOnSheet.findIndex((list) => list.join(",") === literal);
  if (index === -1) throw new Error(`No place for the list ${literal}`);
  const letter = columnLetter(IDENTITY_LISTS_COLUMN + index);
  return place(vi.terms.sheets.identity, `$${letter}$2:$${letter}$${words.length + 1}`);
}
