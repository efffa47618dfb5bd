import { isBlank, type RawCell, type RawRows } from "./cell.ts";
import type { Day } from "./day.ts";
import type { ListOption } from "./lists.ts";
import { type ParsedCell, parseCell } from "./parse-cell.ts";
import { entryRows, type FormRow, type ReportForm } from "./report-form.ts";

/** One answered row: its cells by column key, parsed. */
export interface Entry {
  readonly row: FormRow;
  readonly raw: Readonly<Record<string, RawCell>>;
  readonly cells: Readonly<Record<string, ParsedCell>>;
  /** Nothing at all was typed in the row. */
  readonly blank: boolean;
}

/** Row id → entry, in the form's order; rows and columns the form does not open are left out. */
export type Entries = ReadonlyMap<string, Entry>;

export function parseEntries(form: ReportForm, rows: RawRows): Entries {
  return new Map(entryRows(form).map((row) => [row.id, parseEntry(row, rows[row.id] ?? {})]));
}

function parseEntry(row: FormRow, typed: Readonly<Record<string, RawCell>>): Entry {
  const raw: Record<string, RawCell> = {};
  const cells: Record<string, ParsedCell> = {};
  for (const [column, accepts] of Object.entries(row.accepts)) {
    raw[column] = typed[column] ?? null;
    cells[column] = parseCell(raw[column], accepts);
  }
  return { row, raw, cells, blank: Object.values(raw).every(isBlank) };
}

/** The parsed value of a cell; null when it is empty, invalid or not open in this row. */
export function cellValue(entry: Entry, column: string): string | number | null {
  const cell = entry.cells[column];
  return cell?.state === "value" ? cell.value : null;
}

export function numberOf(entry: Entry, column: string): number | null {
  const value = cellValue(entry, column);
  return typeof value === "number" ? value : null;
}

export function textOf(entry: Entry, column: string): string | null {
  const value = cellValue(entry, column);
  return typeof value === "string" ? value : null;
}

export function dayOf(entry: Entry, column: string): Day | null {
  return entry.row.accepts[column]?.kind === "date" ? textOf(entry, column) : null;
}

export function optionOf(entry: Entry, column: string): ListOption | null {
  return entry.row.accepts[column]?.kind === "list" ? (textOf(entry, column) as ListOption | null) : null;
}
