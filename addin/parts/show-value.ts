import type { RawCell } from "../../templates/cell.ts";
import { isBlank } from "../../templates/cell.ts";
import { formatDay } from "../../templates/day.ts";
import { formatNumber } from "../../templates/format-number.ts";
import { terms } from "../words.ts";

/** A whole cell as people write it: an empty one is said to be empty, a real date or number in the city's way. */
export function showValue(cell: RawCell | undefined): string {
  if (cell === undefined || isBlank(cell)) return terms.blank;
  if (typeof cell === "number") return formatNumber(cell);
  const text = String(cell);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text) : text;
}
