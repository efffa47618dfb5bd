import type { Accepts } from "./accepts.ts";
import type { Agency } from "./agency.ts";
import type { Role } from "./assignment.ts";
import type { Day } from "./day.ts";
import type { Period } from "./period.ts";
import type { Milestone, PlanRow } from "./plan.ts";
import type { Sheet, SheetKey } from "./sheet.ts";

/**
 * One agency's form for one period, before anything is filled in: which sheets it has, which rows stand on them,
 * what is printed in the locked cells and what each entry cell accepts. The workbook writer, the upload reader,
 * the checks and the add-in all read this one description.
 */
export interface ReportForm {
  readonly agency: Agency;
  readonly period: Period;
  readonly planVersion: string;
  readonly templateVersion: number;
  /** Only sheets that have rows, in the order they stand in the workbook. */
  readonly sheets: readonly FormSheet[];
}

export interface FormSheet {
  readonly sheet: Sheet;
  readonly rows: readonly FormRow[];
}

/**
 * - `band`: a title across the sheet (group, pillar, section); has no id in the workbook.
 * - `heading`: a row of the plan that only heads its children.
 * - `derived`: a task with milestones; its standing follows from theirs.
 * - `entry`: the agency answers here.
 * - `notOwed`: a recurring row without a due point in this period, for reading.
 * - `coordinated`: a row that others answer, for reading.
 */
export type FormRowKind = "band" | "heading" | "derived" | "entry" | "notOwed" | "coordinated";

export interface FormRow {
  /** The plan row's id, a milestone's, `KN.01`, `KD.head`; for bands the band's own key, unique in its sheet. */
  readonly id: string;
  readonly sheet: SheetKey;
  readonly kind: FormRowKind;
  /** How findings and lists name the row: "Chỉ tiêu II.1", "PL III.20, mốc 2". */
  readonly label: string;
  /** Locked cells by column key, as printed. A band has its text under the sheet's first columns' key `name`. */
  readonly locked: Readonly<Record<string, string>>;
  /** What each open cell accepts, by column key; empty unless `entry`. */
  readonly accepts: Readonly<Record<string, Accepts>>;
  readonly planRow: PlanRow | null;
  readonly milestone: Milestone | null;
  readonly role: Role | null;
  /** The last day of the deadline; null when recurring, without deadline, or no task. */
  readonly due: Day | null;
  readonly recurring: boolean;
}

/** Rows that the agency answers, in order. */
export function entryRows(form: ReportForm): readonly FormRow[] {
  return listed(form).answered;
}

/** Entry rows that stand for plan rows and milestones: what "Đã báo cáo 73/81 dòng" counts. */
export function owedRows(form: ReportForm): readonly FormRow[] {
  return entryRows(form).filter((row) => row.planRow !== null);
}

export function findRow(form: ReportForm, id: string): FormRow | undefined {
  return listed(form).byId.get(id);
}

interface Listed {
  readonly answered: readonly FormRow[];
  readonly byId: ReadonlyMap<string, FormRow>;
}

/** A form does not change once it is built, so its rows are listed once. */
const lists = new WeakMap<ReportForm, Listed>();

function listed(form: ReportForm): Listed {
  const known = lists.get(form);
  if (known) return known;
  const rows = form.sheets.flatMap((each) => each.rows).filter(({ kind }) => kind !== "band");
  const byId = new Map<string, FormRow>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  const found = { answered: rows.filter(({ kind }) => kind === "entry"), byId };
  lists.set(form, found);
  return found;
}
