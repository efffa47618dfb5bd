import { cellValue, type Entry } from "../entry.ts";
import { type Period, yearOf } from "../period.ts";
import type { CheckContext } from "../rule.ts";

/** A row's entry in an earlier period. */
export interface EarlierEntry {
  readonly period: Period;
  readonly entry: Entry;
}

/** The row's accepted entries that say something, newest first. */
export function entriesBefore({ row }: Entry, context: CheckContext): readonly EarlierEntry[] {
  return context.history.flatMap(({ period, entries }) => {
    const entry = entries.get(row.id);
    return entry && !entry.blank ? [{ period, entry }] : [];
  });
}

/** The row's last accepted entry that has a value in a column; null when there is none. */
export function lastWith(column: string, entry: Entry, context: CheckContext): EarlierEntry | null {
  for (const { period, entries } of context.history) {
    const earlier = entries.get(entry.row.id);
    if (earlier && cellValue(earlier, column) !== null) return { period, entry: earlier };
  }
  return null;
}

/** The same within the year of the report: what counts up from 1 January is compared only there. */
export function lastOfYearWith(column: string, entry: Entry, context: CheckContext): EarlierEntry | null {
  const last = lastWith(column, entry, context);
  return last && yearOf(last.period) === yearOf(context.period) ? last : null;
}
