import type { SubmissionResponse } from "../../../templates/api.ts";
import { isBlank, type RawCell, type RawRows } from "../../../templates/cell.ts";
import { type Finding, warningsOf } from "../../../templates/finding.ts";
import { findRow, type ReportForm } from "../../../templates/report-form.ts";
import { changedCells } from "../../parts/changed-cells.ts";

export interface ReviewCell {
  readonly column: string;
  /** In the last accepted submission of the period before; null when there is none. */
  readonly period: RawCell;
  /** In the submission before this one. */
  readonly submission: RawCell;
  readonly now: RawCell;
}

/** One row of a submission as it is looked at. */
export interface ReviewRow {
  readonly row: string;
  readonly cells: readonly ReviewCell[];
  readonly warnings: readonly Finding[];
}

export const reviewViews = ["previousSubmission", "previousPeriod", "warnings", "all"] as const;
export type ReviewView = (typeof reviewViews)[number];

/** The views there are: the first submission has none before it, the first period neither. */
export function viewsOf({ previousSubmission, history }: SubmissionResponse): readonly ReviewView[] {
  return reviewViews.filter(
    (view) =>
      (view !== "previousSubmission" || previousSubmission !== null) &&
      (view !== "previousPeriod" || history.length > 0),
  );
}

/**
 * The rows of a view, in the form's order: those with a cell that differs, those with a warning, or all that say
 * something. A row shows its differing cells, or for the last two views everything in it.
 */
export function reviewRows(
  submission: SubmissionResponse,
  view: ReviewView,
  form: ReportForm | null,
): readonly ReviewRow[] {
  const { rows, history, previousSubmission, findings } = submission;
  const before = { period: history[0]?.rows ?? {}, submission: previousSubmission?.rows ?? {} };
  const warnings = Map.groupBy(warningsOf(findings), ({ row }) => row ?? "");
  const columns = columnsOf(view, rows, before, warnings);
  return [...columns]
    .map(([row, shown]) => ({
      row,
      warnings: warnings.get(row) ?? [],
      cells: ordered(shown, row, form).map((column) => ({
        column,
        period: before.period[row]?.[column] ?? null,
        submission: before.submission[row]?.[column] ?? null,
        now: rows[row]?.[column] ?? null,
      })),
    }))
    .toSorted((a, b) => positionOf(a.row, form) - positionOf(b.row, form));
}

/** Row → the columns that the view shows of it. */
function columnsOf(
  view: ReviewView,
  rows: RawRows,
  before: { readonly period: RawRows; readonly submission: RawRows },
  warnings: ReadonlyMap<string, readonly Finding[]>,
): ReadonlyMap<string, readonly string[]> {
  if (view === "previousSubmission") return byRow(changedCells(before.submission, rows));
  if (view === "previousPeriod") return byRow(changedCells(before.period, rows));
  const wanted = view === "warnings" ? [...warnings.keys()] : Object.keys(rows);
  return new Map(wanted.map((row) => [row, filledColumns(rows, row)] as const));
}

function byRow(cells: readonly { readonly row: string; readonly column: string }[]) {
  return new Map([...Map.groupBy(cells, ({ row }) => row)].map(([row, of]) => [row, of.map(({ column }) => column)]));
}

function filledColumns(rows: RawRows, row: string): readonly string[] {
  return Object.entries(rows[row] ?? {}).flatMap(([column, cell]) => (isBlank(cell) ? [] : [column]));
}

function ordered(columns: readonly string[], row: string, form: ReportForm | null): readonly string[] {
  const known = Object.keys((form && findRow(form, row)?.accepts) ?? {});
  return columns.toSorted((a, b) => known.indexOf(a) - known.indexOf(b));
}

function positionOf(row: string, form: ReportForm | null): number {
  return form?.sheets.flatMap((each) => each.rows).findIndex(({ id }) => id === row) ?? 0;
}
