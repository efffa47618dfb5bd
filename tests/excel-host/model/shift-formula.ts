import { formatArea, parseArea } from "./area.ts";
import { quoted } from "./names.ts";
import { type RowShift, shiftArea } from "./row-shift.ts";

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
/** A text in quotes, or a reference with or without its sheet. */
const PARTS = new RegExp(
  String.raw`"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(${CELL}(?::${CELL})?|${ROWS})(?![\p{L}\p{N}_(.])`,
  "giu",
);

/**
 * A formula after rows were inserted or deleted: references to the sheet move with its cells, and become #REF! when all
 * they meant is gone.
 * @param home the sheet that the formula stands on; null for names, whose references always say their sheet
 */
export function shiftFormula(formula: string, home: string | null, sheet: string, shift: RowShift): string {
  return formula.replace(PARTS, (whole, prefix: string | undefined, reference: string | undefined, at: number) => {
    if (!reference || /[\p{L}\p{N}_.$!]/u.test(formula[at - 1] ?? "")) return whole;
    const meant = prefix ? sheetOf(prefix) : home;
    if (meant?.toLowerCase() !== sheet.toLowerCase()) return whole;
    const area = parseArea(reference);
    if (!area) return whole;
    const moved = shiftArea(area, shift);
    return (prefix ?? "") + (moved ? withDollars(formatArea(moved), reference) : "#REF!");
  });
}

/** A formula after a sheet got another name. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return formula.replace(/"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole) =>
    whole.endsWith("!") && sheetOf(whole).toLowerCase() === from.toLowerCase() ? `${quoted(to)}!` : whole,
  );
}

function sheetOf(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
}

/** "B3:C5" in the manner of "$B$2:$C$4"; what was written as two corners stays so. */
function withDollars(address: string, like: string): string {
  const corners = like.split(":");
  const [first = "", last = first] = address.split(":");
  return [first, last]
    .slice(0, corners.length)
    .map((corner, index) => {
      const manner = corners[index] ?? corners[0] ?? "";
      const column = /^\$[A-Z]/i.test(manner) ? "$" : "";
      const row = /\$\d+$/.test(manner) ? "$" : "";
      return corner.replace(/^([A-Z]*)(\d*)$/, (_, letters, digits) =>
        [letters && column + letters, digits && row + digits].join(""),
      );
    })
    .join(":");
}
