import { type Area, heightOf, isUnbounded, widthOf } from "../model/area.ts";
import { refuse } from "../model/refusal.ts";

/**
 * What is given for the cells of a range: a table of its size, or one value for all of them (Range.values, Office.js
 * reference: "can be set with a single value").
 * Refused: null for the whole ("null input for a property"), a table of another size.
 */
export function inputsFor(area: Area, given: unknown): unknown[][] {
  if (given === null || given === undefined) refuse("badArgument");
  if (isUnbounded(area)) refuse("unbounded");
  if (!Array.isArray(given)) return Array.from({ length: heightOf(area) }, () => Array(widthOf(area)).fill(given));
  const fits =
    given.length === heightOf(area) && given.every((row) => Array.isArray(row) && row.length === widthOf(area));
  return fits ? given : refuse("wrongSize");
}
