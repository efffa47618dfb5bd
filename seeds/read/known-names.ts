import { resolveNames } from "./names.ts";

/**
 * Ids of the bodies that a cell names.
 * @throws when the cell holds words that name nobody known: a lead must not be lost unseen
 */
export function knownNames(row: string, text: string): string[] {
  const { ids, unresolved } = resolveNames(text);
  if (unresolved.length > 0) throw new Error(`${row} names bodies that nobody knows: ${unresolved.join("; ")}`);
  return [...ids];
}
