import type { Culture } from "../culture/culture.ts";
import { shownText } from "../culture/shown-text.ts";
import { type Xml, xml } from "../xlsx/xml.ts";
import type { Area } from "./area.ts";
import type { Book } from "./book.ts";
import type { Actor } from "./book-event.ts";
import { requireAllowed } from "./guard.ts";
import { refuse } from "./refusal.ts";
import { PLAIN_ROW, type Sheet } from "./sheet.ts";

interface Context {
  readonly book: Book;
  readonly by: Actor;
  readonly culture: Culture;
}

/**
 * Shows only the rows of the sheet's filter whose cell in one column shows one of these texts, "" for blank cells.
 * On a protected sheet using a filter must have been allowed, and one that is there can be used but none put on
 * ("Protect a worksheet", support.microsoft.com).
 * @param column of the sheet
 */
export function filterRows(context: Context, sheet: Sheet, column: number, texts: readonly string[]): void {
  const filter = requireFilter(sheet);
  const colId = String(column - filter.area.left);
  const others = filter.columns.filter(({ attributes }) => attributes.colId !== colId);
  const blank = texts.includes("") ? 1 : undefined;
  const chosen = texts.filter((text) => text !== "").map((val) => xml("filter", { val }));
  apply(context, sheet, [...others, xml("filterColumn", { colId }, [xml("filters", { blank }, chosen)])]);
}

/** Shows all rows of the sheet's filter again; the filter's arrows stay. */
export function clearFilter(context: Context, sheet: Sheet): void {
  requireFilter(sheet);
  apply(context, sheet, []);
}

function requireFilter(sheet: Sheet) {
  requireAllowed(sheet, "allowAutoFilter");
  return sheet.state.autoFilter ?? refuse("notFound");
}

function apply({ book, by, culture }: Context, sheet: Sheet, columns: readonly Xml[]): void {
  const { area } = requireFilter(sheet);
  sheet.state.autoFilter = { area, columns };
  const shown = columns.map((each) => accepted(each));
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const texts = columns.map(({ attributes }) =>
      textAt(book, sheet, row, area.left + Number(attributes.colId), culture),
    );
    hideRow(sheet, row, !shown.every((chosen, index) => chosen.has((texts[index] ?? "").toLowerCase())));
  }
  book.tell({ kind: "rowsHidden", sheet, area: bodyOf(area), hidden: columns.length > 0, by });
}

const bodyOf = (area: Area): Area => ({ ...area, top: area.top + 1 });

function accepted(column: Xml): ReadonlySet<string> {
  const filters = column.children[0] as Xml;
  const texts = filters.children.map((each) =>
    typeof each === "string" ? "" : (each.attributes.val ?? "").toLowerCase(),
  );
  return new Set(filters.attributes.blank ? [...texts, ""] : texts);
}

function textAt(book: Book, sheet: Sheet, row: number, column: number, culture: Culture): string {
  return shownText(
    sheet.at(row, column)?.value ?? null,
    book.styles.at(sheet.styleAt(row, column)).numberFormat,
    culture,
  );
}

export function hideRow(sheet: Sheet, row: number, hidden: boolean): void {
  if (sheet.rowAt(row).hidden !== hidden) sheet.state.rows.set(row, { ...(sheet.rowAt(row) ?? PLAIN_ROW), hidden });
}
