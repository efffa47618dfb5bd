import { first, textOf } from "../xlsx/xml.ts";
import { type Area, parseArea } from "./area.ts";
import type { Book } from "./book.ts";
import { plainValue } from "./cell.ts";
import { requireUnlocked } from "./guard.ts";
import { parseReference } from "./names.ts";
import { refuse } from "./refusal.ts";
import { grid, type Sheet } from "./sheet.ts";

/**
 * What Excel does before it takes typing: the cell must be unlocked, and a list of the kind "stop" must hold what is typed,
 * or the list's own message is shown ("Apply data validation to cells", support.microsoft.com). Checks by formulas let all
 * pass here, since the host does not calculate.
 * @param fromList it is picked, so there has to be a list
 */
export function requireEntryAllowed(
  book: Book,
  sheet: Sheet,
  area: Area,
  text: string,
  { fromList = false } = {},
): void {
  requireUnlocked(book, sheet, area);
  const items = listAt(book, sheet, area.top, area.left);
  if (!items && fromList) refuse("invalidEntry", "The cell has no list");
  if (!items || (text === "" && !fromList) || items.includes(text)) return;
  const { errorStyle = "stop", showErrorMessage, error } = checkAt(sheet, area.top, area.left)?.attributes ?? {};
  if (fromList || (errorStyle === "stop" && showErrorMessage === "1")) refuse("invalidEntry", error);
}

/** What a cell's list offers; null when it has none. */
export function listAt(book: Book, sheet: Sheet, row: number, column: number): string[] | null {
  const check = checkAt(sheet, row, column);
  if (check?.attributes.type !== "list") return null;
  const formula = textOf(first(check, "formula1"));
  if (formula.startsWith('"'))
    return formula
      .slice(1, -1)
      .replaceAll('""', '"')
      .split(",")
      .map((item) => item.trim());
  const reference = parseReference(formula);
  const source = reference ? book.sheetNamed(reference.sheet) : sheet;
  const area = parseArea(reference?.address ?? formula);
  if (!source || !area) throw new Error(`The host reads lists from texts and areas only: ${formula}`);
  return grid(area, (r, c) => String(plainValue(source.at(r, c)?.value ?? null))).flat();
}

/** The message that Excel shows while a cell is selected; null when there is none. */
export function promptAt(sheet: Sheet, row: number, column: number): { title: string; text: string } | null {
  const { showInputMessage, promptTitle = "", prompt = "" } = checkAt(sheet, row, column)?.attributes ?? {};
  return showInputMessage === "1" ? { title: promptTitle, text: prompt } : null;
}

function checkAt(sheet: Sheet, row: number, column: number) {
  return sheet.placedAt("validations", row, column)?.element;
}
