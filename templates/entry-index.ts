import type { Accepts } from "./accepts.ts";
import type { Entries, Entry } from "./entry.ts";
import type { ParsedCell } from "./parse-cell.ts";
import type { ReportForm } from "./report-form.ts";
import type { SheetKey } from "./sheet.ts";

/** One filled cell of an open column. */
export interface CellInput {
  readonly entry: Entry;
  readonly column: string;
  readonly cell: ParsedCell;
}

/** What a rule on cells looks at: cells that could not be read, or cells that could, by what they accept. */
export type CellsRead = "invalid" | readonly Accepts["kind"][];

/**
 * The entries of a report by what rules look at, put in order once: eighty rules that each walk over every row and
 * cell would take longer than all they find out.
 */
export class EntryIndex {
  readonly #form: ReportForm;
  readonly #bySheet = new Map<SheetKey, Entry[]>();
  readonly #byKind: Record<Accepts["kind"] | "invalid", CellInput[]> = {
    number: [],
    date: [],
    list: [],
    text: [],
    "document-number": [],
    invalid: [],
  };

  constructor(form: ReportForm, entries: Entries) {
    this.#form = form;
    for (const { sheet } of form.sheets) this.#bySheet.set(sheet.key, []);
    for (const entry of entries.values()) {
      this.#bySheet.get(entry.row.sheet)?.push(entry);
      for (const [column, cell] of entry.filled) {
        const kind = cell.state === "invalid" ? "invalid" : entry.row.accepts[column]?.kind;
        if (kind) this.#byKind[kind].push({ entry, column, cell });
      }
    }
  }

  /** Filled cells, in the order of the form within each kind. */
  cells(read: CellsRead): readonly CellInput[] {
    if (read === "invalid") return this.#byKind.invalid;
    const [only, ...others] = read;
    if (only !== undefined && others.length === 0) return this.#byKind[only];
    return read.flatMap((kind) => this.#byKind[kind]);
  }

  /** Entries of the sheets that have one of the columns, in the order of the form. */
  entriesWith(columns: readonly string[]): readonly Entry[] {
    return this.#form.sheets.flatMap(({ sheet }) =>
      columns.some((column) => column in sheet.columns) ? (this.#bySheet.get(sheet.key) ?? []) : [],
    );
  }
}
