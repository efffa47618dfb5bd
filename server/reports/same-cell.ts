import { isBlank, type RawCell } from "../../templates/cell.ts";
import { formatNumber } from "../../templates/format-number.ts";

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

/** Letters that no cell of Excel can hold and no workbook could carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A cell as it is stored: as typed, without letters that are none; null for an empty one. */
export function storedCell(cell: RawCell): RawCell {
  if (typeof cell !== "string") return cell;
  const text = cell.toWellFormed().replace(CONTROLS, "");
  return isBlank(text) ? null : text;
}
