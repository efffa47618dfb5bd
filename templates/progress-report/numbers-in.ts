import { documentNumbersIn } from "../document-number.ts";
import { type Entry, textOf } from "../entry.ts";

const none: readonly string[] = [];
/** Several rules ask for the same papers. */
const found = new WeakMap<Entry, readonly string[]>();

/** The numbers of the papers that a row names as its product. */
export function numbersIn(entry: Entry): readonly string[] {
  const text = textOf(entry, "productNumber");
  if (text === null) return none;
  const known = found.get(entry);
  if (known) return known;
  const numbers = documentNumbersIn(text);
  found.set(entry, numbers);
  return numbers;
}
