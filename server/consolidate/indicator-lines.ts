import type { IndicatorLine } from "../../templates/consolidation/row-lines.ts";
import { cellValue, dayOf, type Entry, optionOf, textOf } from "../../templates/entry.ts";
import { type Indicator, isIndicator, type Plan, type Target } from "../../templates/plan.ts";
import type { IndicatorAssessment } from "../../templates/standing.ts";
import { answerOfRow, entryOf } from "./answer-of-row.ts";
import type { LeadAnswer, RowStanding } from "./row-standing.ts";
import type { CityStandings } from "./standings.ts";

/** The lines of "Phụ lục I". */
export function indicatorLines({ rows }: CityStandings, plan: Plan): IndicatorLine[] {
  return rows.flatMap((standing) => {
    const { row } = standing.asked;
    return isIndicator(row) ? [indicatorLine(standing, row, plan)] : [];
  });
}

function indicatorLine(standing: RowStanding, row: Indicator, plan: Plan): IndicatorLine {
  const entry = entryOf(standing.ofRecord);
  const actual = entry && cellValue(entry, "actual");
  return {
    row: row.id,
    ...answerOfRow(standing),
    group: row.group,
    groupTitle: row.groupTitle,
    unit: row.unit,
    target: row.target.text,
    previous: previousOf(standing.ofRecord),
    actual,
    asOf: entry && dayOf(entry, "asOf"),
    dataKind: entry && optionOf(entry, "dataKind"),
    share: typeof actual === "number" ? shareOf(actual, row.target) : null,
    forecast: entry && cellValue(entry, "forecast"),
    assessment: standing.assessment as IndicatorAssessment,
    exceeded: standing.exceeded,
    explanation: entry && textOf(entry, "explanation"),
    evidence: entry && textOf(entry, "evidence"),
    notes: notesOn(row.id, plan),
  };
}

/** Ids of the plan notes that speak of a row. */
export function notesOn(row: string, plan: Plan): string[] {
  return plan.notes.filter((note) => note.rows.includes(row)).map((note) => note.id);
}

/** The newest earlier value of the agency whose answer counts: "Kỳ trước". */
function previousOf(answer: LeadAnswer | null): IndicatorLine["previous"] {
  if (!answer) return null;
  const { answered, form } = answer.by;
  for (const { period, entries } of answered) {
    const entry: Entry | undefined = period.id === form.period.id ? undefined : entries.get(answer.result.row.id);
    const value = entry ? cellValue(entry, "actual") : null;
    if (value !== null) return { period: period.id, value };
  }
  return null;
}

/**
 * Share of the target reached, in percent of it (may exceed 100), one decimal.
 * @returns null where there is nothing to measure or the target is 0: the report then prints "–", not 0 %
 */
function shareOf(actual: number, target: Target): number | null {
  if (target.kind === "milestone" || !target.value) return null;
  return Math.round((actual / target.value) * 1000) / 10;
}
