import { agencies, directory, periods, plan } from "../../seeds/plan.ts";
import { type Earlier, Forms } from "../../server/reports/forms.ts";
import { assignmentsOf } from "../../templates/assignment.ts";
import type { RawRows } from "../../templates/cell.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import { wellFilled } from "../well-filled.ts";

const forms = new Forms({ plan, directory, assignments: assignmentsOf(plan, directory) });

/** What a report of the corpus is checked against: a real agency's form for quý III/2026, and what it sent before. */
export interface Against {
  readonly form: ReportForm;
  /** Newest first. */
  readonly history: readonly Earlier[];
}

/** Cells by period that were accepted then, where they are not a careful clerk's. */
export type Before = Readonly<Record<string, RawRows>>;

/** @param code of the agency, such as "BHXHTP" */
export function against(code: string, before: Before = {}): Against {
  const history = ["2026Q2", "2026Q1"].flatMap((id) => accepted(code, id, before[id] ?? {}) ?? []);
  const form = formOf(code, "2026Q3");
  if (!form) throw new Error(`${code} has no report`);
  return { form: forms.withPrevious(form, history), history };
}

function accepted(code: string, period: string, instead: RawRows): Earlier | null {
  const form = formOf(code, period);
  return form && { period: form.period, rows: withCells(carefulAnswers(form), instead) };
}

export function carefulAnswers(form: ReportForm): RawRows {
  return wellFilled(form, plan.notes);
}

/** The same answers with other cells. */
export function withCells(rows: RawRows, cells: RawRows): RawRows {
  const changed = Object.entries(cells).map(([row, some]) => [row, { ...rows[row], ...some }]);
  return { ...rows, ...Object.fromEntries(changed) };
}

/** The form before anything was accepted; null where the agency owes nothing. */
export function formOf(code: string, period: string): ReportForm | null {
  const agency = agencies.find((each) => each.code === code);
  const found = periods.find(({ id }) => id === period);
  return agency && found ? forms.plain(agency, found) : null;
}
