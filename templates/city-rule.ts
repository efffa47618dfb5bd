import type { Agency } from "./agency.ts";
import type { Entry } from "./entry.ts";
import type { Period } from "./period.ts";
import type { PlanRow } from "./plan.ts";
import type { FormSource } from "./progress-report/build-form.ts";
import type { Hit, Values, WordedRule } from "./rule.ts";
import type { SheetKey } from "./sheet.ts";

/** What one lead says of a row. */
export interface LeadAnswer {
  readonly agency: Agency;
  /** The id of the group through which the agency owes the row; null when it is named itself. */
  readonly group: string | null;
  /** It decides for the row in the city's figures. */
  readonly ofRecord: boolean;
  /** The row's entry, or those of its milestones in order; null while the agency has no report. */
  readonly entries: readonly Entry[] | null;
}

/** A plan row that is owed in the period, with what each of its leads says. */
export interface CityRow {
  readonly row: PlanRow;
  readonly label: string;
  readonly sheet: SheetKey;
  /** In the order the row names its leads. */
  readonly answers: readonly LeadAnswer[];
}

/** The reports of all agencies for one period, row by row in the documents' order. */
export interface CityContext {
  readonly source: FormSource;
  readonly period: Period;
  readonly rows: readonly CityRow[];
}

/**
 * A rule over the reports of several agencies. What it finds is shown to the office only, since an agency never reads
 * another's values; it asks no reason of anybody (SCREENS 2 and 4.5).
 */
export interface CityRule<V extends Values = Values> extends WordedRule<V> {
  readonly phase: "acrossAgencies";
  readonly severity: "warning";
  readonly check: (city: CityContext) => readonly CityHit<V>[];
}

/** `row` is the plan row or milestone meant, `label` how it is called, `planRow` the row in whose place it is listed. */
export interface CityHit<V extends Values> extends Hit<V> {
  readonly label: string;
  readonly planRow: string;
  /** Ids of the agencies meant, the first one foremost. */
  readonly agencies: readonly string[];
}

export function defineCityRule<V extends Values>(rule: Omit<CityRule<V>, "phase" | "severity">): CityRule<V> {
  return { ...rule, phase: "acrossAgencies", severity: "warning" };
}

/** A hit on a row as a whole. */
export function hitOnCityRow<V extends Values>(
  { row, label, sheet }: CityRow,
  answers: readonly LeadAnswer[],
  values: V,
): CityHit<V> {
  return {
    sheet,
    row: row.id,
    planRow: row.id,
    label,
    columns: [],
    values,
    agencies: answers.map(({ agency }) => agency.id),
  };
}

/** What one agency says of a row or of one milestone. */
export interface AgencyEntry {
  readonly agency: Agency;
  readonly entry: Entry;
}

/** A hit on a column of some agencies' entries for one row: the row's own, or those for a milestone. */
export function hitOnEntries<V extends Values>(
  entries: readonly [AgencyEntry, ...AgencyEntry[]],
  column: string,
  values: V,
): CityHit<V> {
  const { row } = entries[0].entry;
  const planRow = row.planRow?.id ?? row.id;
  const agencies = entries.map(({ agency }) => agency.id);
  return { sheet: row.sheet, row: row.id, planRow, label: row.label, columns: [column], values, agencies };
}
