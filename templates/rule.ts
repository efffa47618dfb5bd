import type { Entries, Entry } from "./entry.ts";
import type { FileFacts } from "./file-facts.ts";
import type { Severity } from "./finding.ts";
import type { LanguageCode } from "./language/language.ts";
import type { ParsedCell } from "./parse-cell.ts";
import type { Period } from "./period.ts";
import type { PlanNote } from "./plan.ts";
import type { FormRow, ReportForm } from "./report-form.ts";
import type { SheetKey } from "./sheet.ts";

/** In this order; a phase runs where the one before left something to check (DESIGN 6). */
export const phases = ["file", "cells", "rows", "acrossRows", "acrossPeriods"] as const;
export type Phase = (typeof phases)[number];

/** What a rule found, by name; the sentences are built from it. */
export type Values = Readonly<Record<string, string | number | null | readonly string[]>>;

/** Where a hit lies: one row and the columns meant, or (row null) a sheet, or (sheet null) the file. */
export interface Place {
  readonly sheet: SheetKey | null;
  readonly row: string | null;
  readonly columns: readonly string[];
}

export interface Hit<V extends Values> extends Place {
  readonly values: V;
}

/**
 * The sentences of a finding (SCREENS 4.5). The title has at most 60 letters and is the line in lists.
 * Methods, so that rules on different values can stand in one list.
 */
export interface RuleWords<V extends Values> {
  title(values: V, about: About): string;
  received(values: V, about: About): string;
  expected(values: V, about: About): string;
  fix(values: V, about: About): string;
}

/** The names of what a finding is about, taken from the form and the column definitions, in the reader's language. */
export interface About {
  readonly row: string;
  readonly sheet: string;
  /** Header of a column as it stands in the template. */
  readonly column: (key: string) => string;
  /** Words of a list option. */
  readonly option: (code: string) => string;
  readonly period: string;
}

/** What a report is checked against. Everything comes in: no clock, no store. */
export interface CheckContext {
  readonly form: ReportForm;
  readonly period: Period;
  /** Accepted entries of earlier periods, newest first, parsed by this form. */
  readonly history: readonly { readonly period: Period; readonly entries: Entries }[];
  readonly notes: readonly PlanNote[];
  readonly entries: Entries;
}

interface RuleHead<V extends Values> {
  /** The file's name. */
  readonly id: string;
  readonly severity: Severity;
  /** New rules may start on trial: shown, never required. */
  readonly trial?: true;
  /** Whose decision the rule is: a clause of the plan, a section of a standard, the template's version. */
  readonly source: string;
  /** One wrong and one right value, for the rule book. */
  readonly example: { readonly wrong: string; readonly right: string };
  readonly words: Readonly<Record<LanguageCode, RuleWords<V>>>;
}

/** One cell of an open column. */
export interface CellInput {
  readonly entry: Entry;
  readonly column: string;
  readonly cell: ParsedCell;
}

/** Any rule, whatever its phase: `run` gives its hits over a whole report or file. */
export interface Rule<V extends Values = Values> extends RuleHead<V> {
  readonly phase: Phase;
  readonly run: (input: RuleInput) => readonly Hit<V>[];
}

export interface RuleInput {
  readonly context: CheckContext;
  readonly file: FileFacts | null;
  /** Cells that an earlier phase has already found fault with: `row/column`. */
  readonly faulty: ReadonlySet<string>;
}

export type FileRule<V extends Values> = RuleHead<V> & {
  readonly check: (file: FileFacts, context: CheckContext) => readonly Hit<V>[];
};

/** A rule on the uploaded file itself; it never runs in Excel, where there is no file. */
export function defineFileRule<V extends Values>(rule: FileRule<V>): Rule<V> {
  return { ...rule, phase: "file", run: ({ file, context }) => (file ? rule.check(file, context) : []) };
}

export type CellRule<V extends Values> = RuleHead<V> & {
  readonly check: (input: CellInput, context: CheckContext) => V | null;
};

/** A rule on single cells, whatever their row. */
export function defineCellRule<V extends Values>(rule: CellRule<V>): Rule<V> {
  return {
    ...rule,
    phase: "cells",
    run: ({ context }) =>
      [...context.entries.values()].flatMap((entry) =>
        Object.entries(entry.cells).flatMap(([column, cell]) => {
          const values = rule.check({ entry, column, cell }, context);
          return values ? [hitOn(entry.row, [column], values)] : [];
        }),
      ),
  };
}

export type RowRule<V extends Values> = RuleHead<V> & {
  /** Columns the check reads: it does not run while one of them is invalid. The first is where the finding points. */
  readonly reads: readonly string[];
  /** Columns to mark, when they are not all of those read. */
  readonly marks?: readonly string[];
  readonly check: (entry: Entry, context: CheckContext) => V | null;
};

function runOnRows<V extends Values>(rule: RowRule<V>, { context, faulty }: RuleInput): readonly Hit<V>[] {
  return [...context.entries.values()].flatMap((entry) => {
    const readable = rule.reads.every((column) => !faulty.has(`${entry.row.id}/${column}`));
    const applies = rule.reads.some((column) => column in entry.row.accepts);
    const values = readable && applies ? rule.check(entry, context) : null;
    return values ? [hitOn(entry.row, rule.marks ?? rule.reads, values)] : [];
  });
}

/** A rule on one row's entry: its cells against each other and against the plan. */
export function defineRowRule<V extends Values>(rule: RowRule<V>): Rule<V> {
  return { ...rule, phase: "rows", run: (input) => runOnRows(rule, input) };
}

/** A rule on one row's entry against its own earlier periods. */
export function definePeriodRule<V extends Values>(rule: RowRule<V>): Rule<V> {
  return {
    ...rule,
    phase: "acrossPeriods",
    run: (input) => (input.context.history.length > 0 ? runOnRows(rule, input) : []),
  };
}

export type ReportRule<V extends Values> = RuleHead<V> & {
  readonly check: (context: CheckContext) => readonly Hit<V>[];
};

/** A rule over several rows of one report. */
export function defineReportRule<V extends Values>(rule: ReportRule<V>): Rule<V> {
  return { ...rule, phase: "acrossRows", run: ({ context }) => rule.check(context) };
}

/** A hit on cells of one row; columns that the row does not open are left out. */
export function hitOn<V extends Values>(row: FormRow, columns: readonly string[], values: V): Hit<V> {
  return { sheet: row.sheet, row: row.id, columns: columns.filter((each) => each in row.accepts), values };
}
