import type { Entries, Entry } from "./entry.ts";
import type { CellInput, CellsRead, EntryIndex } from "./entry-index.ts";
import type { FileFacts } from "./file-facts.ts";
import type { Severity } from "./finding.ts";
import type { LanguageCode } from "./language/language.ts";
import type { Period } from "./period.ts";
import type { PlanNote } from "./plan.ts";
import type { FormRow, ReportForm } from "./report-form.ts";
import type { RuleSource } from "./rule-source.ts";
import type { SheetKey } from "./sheet.ts";

/**
 * In this order; a phase runs where the one before left something to check (DESIGN 6). The last one looks at the
 * reports of all agencies together, for the office alone (`city-rule.ts`).
 */
export const phases = ["file", "cells", "rows", "acrossRows", "acrossPeriods", "acrossAgencies"] as const;
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
  /** Header of the column that takes words in this row: what does not fit a number or a date goes there. */
  readonly wordsColumn: string;
  /** Name of another sheet. */
  readonly sheetName: (key: SheetKey) => string;
  /** Words of a list option. */
  readonly option: (code: string) => string;
  readonly period: string;
}

/** What a report is checked against. Everything comes in: no clock, no store. */
export interface CheckContext {
  readonly form: ReportForm;
  readonly period: Period;
  /** Accepted entries of earlier periods, newest first, parsed by this form when they are asked for. */
  readonly history: readonly { readonly period: Period; readonly entries: Pick<Entries, "get"> }[];
  readonly notes: readonly PlanNote[];
  readonly entries: Entries;
  /** The same, by what rules look at. */
  readonly index: EntryIndex;
}

/** A wrong and a right value, the same in every language or worded in each. */
export type Example = WrongAndRight | Readonly<Record<LanguageCode, WrongAndRight>>;
export interface WrongAndRight {
  readonly wrong: string;
  readonly right: string;
}

/** What is said of every rule, whatever it looks at. */
export interface RuleHead {
  /** The file's name. */
  readonly id: string;
  readonly severity: Severity;
  /** New rules may start on trial: shown, never required. */
  readonly trial?: true;
  /** It only tells what the system has already seen to: shown, nothing is asked. */
  readonly informs?: true;
  /** What it finds refuses the file or save as a whole: nothing else is looked at and nothing is kept. */
  readonly refuses?: true;
  /** Its errors leave the cells they lie on as readable as before: what else is wrong there has its own cause. */
  readonly explains?: "nothing";
  readonly source: RuleSource;
  /** For the rule book. */
  readonly example: Example;
}

export interface WordedRule<V extends Values> extends RuleHead {
  /** Values for the title in the rule book, where the title needs some. */
  readonly sample?: V;
  readonly words: Readonly<Record<LanguageCode, RuleWords<V>>>;
}

function allReadable(columns: readonly string[], row: string, readable: RuleInput["readable"]): boolean {
  for (const column of columns) if (!readable(row, column)) return false;
  return true;
}

/** Any rule, whatever its phase: `run` gives its hits over a whole report or file. */
export interface Rule<V extends Values = Values> extends WordedRule<V> {
  readonly phase: Phase;
  readonly run: (input: RuleInput) => readonly Hit<V>[];
}

export interface RuleInput {
  readonly context: CheckContext;
  readonly file: FileFacts | null;
  /** Whether an earlier phase has found no fault with a cell, so that its value can be relied on. */
  readonly readable: (row: string, column: string) => boolean;
}

export type FileRule<V extends Values> = WordedRule<V> & {
  readonly check: (file: FileFacts, context: CheckContext) => readonly Hit<V>[];
};

/** A rule on the uploaded file itself; it never runs in Excel, where there is no file. */
export function defineFileRule<V extends Values>(rule: FileRule<V>): Rule<V> {
  return { ...rule, phase: "file", run: ({ file, context }) => (file ? rule.check(file, context) : []) };
}

export type CellRule<V extends Values> = WordedRule<V> & {
  readonly on: CellsRead;
  readonly check: (input: CellInput, context: CheckContext) => V | null;
};

/** A rule on single cells, whatever their row. */
export function defineCellRule<V extends Values>(rule: CellRule<V>): Rule<V> {
  return {
    ...rule,
    phase: "cells",
    run({ context, readable }) {
      const hits: Hit<V>[] = [];
      for (const input of context.index.cells(rule.on)) {
        const { row } = input.entry;
        const values = readable(row.id, input.column) ? rule.check(input, context) : null;
        if (values) hits.push(hitOn(row, [input.column], values));
      }
      return hits;
    },
  };
}

export type RowRule<V extends Values> = WordedRule<V> & {
  /** Columns the check reads: it does not run while one of them is at fault. The first is where the finding points. */
  readonly reads: readonly string[];
  /** Columns to mark, when they are not all of those read. */
  readonly marks?: readonly string[] | ((values: V) => readonly string[]);
  readonly check: (entry: Entry, context: CheckContext) => V | null;
};

function runOnRows<V extends Values>(rule: RowRule<V>, { context, readable }: RuleInput): readonly Hit<V>[] {
  const hits: Hit<V>[] = [];
  for (const entry of context.index.entriesWith(rule.reads)) {
    const values = allReadable(rule.reads, entry.row.id, readable) ? rule.check(entry, context) : null;
    if (!values) continue;
    const marks = (typeof rule.marks === "function" ? rule.marks(values) : rule.marks) ?? rule.reads;
    // A cell whose column is gone from the file has its finding already: nothing more is asked of it.
    if (marks.some((column) => readable(entry.row.id, column))) hits.push(hitOn(entry.row, marks, values));
  }
  return hits;
}

/** A rule on one row's entry: its cells against each other and against the plan. */
export function defineRowRule<V extends Values>(rule: RowRule<V>): Rule<V> {
  return { ...rule, phase: "rows", run: (input) => runOnRows(rule, input) };
}

/** A rule on what a row must hold at all. It runs with the cells, so that nothing is said of what an empty cell brings. */
export function defineBlankRule<V extends Values>(rule: RowRule<V>): Rule<V> {
  return { ...rule, phase: "cells", run: (input) => runOnRows(rule, input) };
}

/** A rule on one row's entry against its own earlier periods. */
export function definePeriodRule<V extends Values>(rule: RowRule<V>): Rule<V> {
  return {
    ...rule,
    phase: "acrossPeriods",
    run: (input) => (input.context.history.length > 0 ? runOnRows(rule, input) : []),
  };
}

export type ReportRule<V extends Values> = WordedRule<V> & {
  /** Columns the check reads: a row takes no part while one of them is at fault. */
  readonly reads: readonly string[];
  readonly check: (entries: readonly Entry[], context: CheckContext) => readonly Hit<V>[];
};

/** A rule over several rows of one report. */
export function defineReportRule<V extends Values>(rule: ReportRule<V>): Rule<V> {
  return {
    ...rule,
    phase: "acrossRows",
    run({ context, readable }) {
      const entries = context.index.entriesWith(rule.reads);
      return rule.check(
        entries.filter(({ row }) => allReadable(rule.reads, row.id, readable)),
        context,
      );
    },
  };
}

/** A hit on cells of one row; columns that the row does not open are left out. */
export function hitOn<V extends Values>(row: FormRow, columns: readonly string[], values: V): Hit<V> {
  return { sheet: row.sheet, row: row.id, columns: columns.filter((each) => each in row.accepts), values };
}

/** A hit on a sheet as a whole, or on columns of it as a whole. */
export function hitOnSheet<V extends Values>(sheet: SheetKey, values: V, columns: readonly string[] = []): Hit<V> {
  return { sheet, row: null, columns, values };
}

/** A hit on the file as a whole. */
export function hitOnFile<V extends Values>(values: V): Hit<V> {
  return { sheet: null, row: null, columns: [], values };
}
