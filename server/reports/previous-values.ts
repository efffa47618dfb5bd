import { type Entries, type Entry, optionOf, parseEntries } from "../../templates/entry.ts";
import { formatNumber } from "../../templates/format-number.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { isIndicator } from "../../templates/plan.ts";
import { entryRows, type ReportForm } from "../../templates/report-form.ts";
import type { Earlier } from "./forms.ts";

/**
 * The last accepted result of each indicator, as printed in "Thực hiện kỳ trước": a number the Vietnamese way, a
 * status in its words. Indicators that were never reported are left out.
 * @param history accepted rows of earlier periods, newest first
 */
export function previousValues(form: ReportForm, history: readonly Earlier[]): ReadonlyMap<string, string> {
  const earlier = history.map(({ rows }) => parseEntries(form, rows));
  const indicators = entryRows(form).filter(({ planRow }) => planRow !== null && isIndicator(planRow));
  return new Map(
    indicators.flatMap(({ id }) => {
      const text = lastResult(id, earlier);
      return text === null ? [] : [[id, text] as const];
    }),
  );
}

function lastResult(row: string, earlier: readonly Entries[]): string | null {
  for (const entries of earlier) {
    const entry = entries.get(row);
    const text = entry ? resultOf(entry) : null;
    if (text !== null) return text;
  }
  return null;
}

function resultOf(entry: Entry): string | null {
  const option = optionOf(entry, "actual");
  if (option !== null) return vi.terms.list[option];
  const cell = entry.cells.actual;
  if (cell?.state !== "value") return null;
  return typeof cell.value === "number" ? formatNumber(cell.value) : cell.value;
}
