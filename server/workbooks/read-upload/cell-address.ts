import { limits } from "./limits.ts";
import { Refused } from "./refused.ts";

export interface Address {
  /** Both 1-based. */
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** "H12" or "$H$12"; null for anything else, and for what lies outside the grid of Excel. */
export function parseAddress(text: string): Address | null {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  const row = Number(match[2]);
  const column = columnNumber((match[1] ?? "").toUpperCase());
  return row >= 1 && row <= limits.lastRow && column <= limits.lastColumn ? { row, column } : null;
}

/** "A1:C3", or a single cell. */
export function parseArea(text: string): Area {
  const [first = "", last = first] = text.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (!from || !to) throw new Refused("file-damaged");
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** "A" → 1, "AA" → 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
