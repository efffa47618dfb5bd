import { isBlank, type RawCell } from "../../templates/cell.ts";
import { formatNumber } from "../../templates/format-number.ts";
import { tidyText } from "./tidy-text.ts";

/**
 * Whether two cells hold the same, so that nothing is saved and nothing conflicts: kinds of emptiness, of line break
 * and of Unicode form make no difference, nor does a number that a workbook shows as text.
 */
export function sameCell(a: RawCell, b: RawCell): boolean {
  return a === b || spelled(a) === spelled(b);
}

function spelled(cell: RawCell): string {
  if (isBlank(cell)) return "";
  if (typeof cell === "number") return formatNumber(cell);
  return String(cell).normalize("NFC").replace(/\r\n?/g, "\n");
}

/** A cell as it is stored: as typed, without letters that are none; null for an empty one. */
export function storedCell(cell: RawCell): RawCell {
  if (typeof cell !== "string") return cell;
  const text = tidyText(cell);
  return isBlank(text) ? null : text;
}
