import { isBlank, type RawCell, type RawRow, type RawRows } from "./cell.ts";
import type { Day } from "./day.ts";
import type { ListOption } from "./lists.ts";
import { type ParsedCell, parseCell } from "./parse-cell.ts";
import { entryRows, type FormRow, findRow, type ReportForm } from "./report-form.ts";

/** One answered row: its cells by column key, parsed. */
export interface Entry {
  readonly row: FormRow;
  readonly raw: Readonly<Record<string, RawCell>>;
  readonly cells: Readonly<Record<string, ParsedCell>>;
  /** The cells that hold something, with their column keys. */
  readonly filled: readonly (readonly [column: string, cell: ParsedCell])[];
  /** Nothing at all was typed in the row. */
  readonly blank: boolean;
}

/** Row id → entry, in the form's order; rows and columns the form does not open are left out. */
export type Entries = ReadonlyMap<string, Entry>;

export function parseEntries(form: ReportForm, rows: RawRows): Entries {
  return new Map(entryRows(form).map((row) => [row.id, parseEntry(row, rows[row.id])]));
}

/** The same, each row parsed when it is first asked for: of earlier periods rules mostly read the last. */
export function parsedWhenAsked(form: ReportForm, rows: RawRows): Pick<Entries, "get"> {
  const parsed = new Map<string, Entry | undefined>();
  return {
    get(id) {
      if (parsed.has(id)) return parsed.get(id);
      const row = findRow(form, id);
      const entry = row?.kind === "entry" ? parseEntry(row, rows[id]) : undefined;
      parsed.set(id, entry);
      return entry;
    },
  };
}

const empty: ParsedCell = { state: "blank" };
/** Most rows of an earlier or a begun report are empty, and all empty entries of a row are the same. */
const emptyEntries = new WeakMap<FormRow, Entry>();

function parseEntry(row: FormRow, typed: RawRow | undefined): Entry {
  if (typed) return readEntry(row, typed);
  const known = emptyEntries.get(row);
  if (known) return known;
  const entry = readEntry(row, {});
  emptyEntries.set(row, entry);
  return entry;
}

function readEntry(row: FormRow, typed: RawRow): Entry {
  const raw: Record<string, RawCell> = {};
  const cells: Record<string, ParsedCell> = {};
  const filled: (readonly [string, ParsedCell])[] = [];
  for (const column in row.accepts) {
    const accepts = row.accepts[column];
    const value = typed[column] ?? null;
    raw[column] = value;
    cells[column] = empty;
    if (accepts === undefined || isBlank(value)) continue;
    const cell = parseCell(value, accepts);
    cells[column] = cell;
    if (cell.state !== "blank") filled.push([column, cell]);
  }
  return { row, raw, cells, filled, blank: filled.length === 0 };
}

/** Whether a column is open in a row and nothing was typed in it. */
export function isEmpty(entry: Entry, column: string): boolean {
  return entry.cells[column]?.state === "blank";
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
