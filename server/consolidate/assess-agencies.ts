import type { Agency } from "../../templates/agency.ts";
import { assessReport, type RowAssessment } from "../../templates/assessment.ts";
import type { Assignment } from "../../templates/assignment.ts";
import { type Entries, parseEntries } from "../../templates/entry.ts";
import type { Period } from "../../templates/period.ts";
import { buildForm, type FormSource } from "../../templates/progress-report/build-form.ts";
import { owedRows, type ReportForm } from "../../templates/report-form.ts";
import type { Submission } from "./input.ts";

/** What one agency owes in a period, how each row of it stands, and the submissions it was read from. */
export interface AgencyAssessment {
  readonly agency: Agency;
  readonly form: ReportForm;
  /** Rows that the agency leads, by plan row id. */
  readonly rows: ReadonlyMap<string, RowAssessment>;
  /** The submission of the period itself, and what it says; null while the agency is silent. */
  readonly now: { readonly submission: Submission; readonly entries: Entries } | null;
  /** Submissions gone by, by period id. */
  readonly submissions: ReadonlyMap<string, Submission>;
  /** What they say, newest period first. */
  readonly answered: readonly { readonly period: Period; readonly entries: Entries }[];
}

interface AssessInput {
  readonly source: FormSource;
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly chosen: readonly Submission[];
}

/** Every agency that owes at least one row in the period, in the directory's order. */
export function assessAgencies({ source, periods, period, chosen }: AssessInput): readonly AgencyAssessment[] {
  const assignments = groupBy(source.assignments, (each) => each.agency);
  const submissions = groupBy(chosen, (each) => each.agency);
  const upTo = periods.filter((each) => each.cutOff <= period.cutOff).sort((a, b) => (a.cutOff < b.cutOff ? 1 : -1));
  return [...assignments].flatMap(([id, own]): AgencyAssessment[] => {
    const agency = source.directory.agencies.get(id);
    if (!agency) throw new Error(`Assigned to an unknown agency: ${id}`);
    const form = formOf(source, agency, own, period);
    return form ? [assessAgency(form, upTo, submissions.get(id) ?? [], source)] : [];
  });
}

function formOf(
  source: FormSource,
  agency: Agency,
  assignments: readonly Assignment[],
  period: Period,
): ReportForm | null {
  if (assignments.every((each) => each.role === "coordinating")) return null;
  const form = buildForm({ ...source, assignments }, agency, period);
  return form && owedRows(form).length > 0 ? form : null;
}

function assessAgency(
  form: ReportForm,
  upTo: readonly Period[],
  own: readonly Submission[],
  source: FormSource,
): AgencyAssessment {
  const submissions = new Map(own.map((each) => [each.period, each]));
  const answered = upTo.flatMap((period) => {
    const submission = submissions.get(period.id);
    return submission ? [{ period, entries: parseEntries(form, submission.rows) }] : [];
  });
  const submission = submissions.get(form.period.id);
  const entries = answered[0]?.entries;
  return {
    agency: form.agency,
    form,
    rows: new Map(assessReport(form, answered, source.plan.notes).map((each) => [each.row.id, each])),
    now: submission && entries ? { submission, entries } : null,
    submissions,
    answered,
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const same = found.get(key(item));
    if (same) same.push(item);
    else found.set(key(item), [item]);
  }
  return found;
}
