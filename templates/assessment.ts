import { assessIndicator, exceeds, type IndicatorAnswer, type IndicatorFacts } from "./assess-indicator.ts";
import { assessTask, type OverdueKind, overdueKindOf, type TaskAnswer } from "./assess-task.ts";
import { cellValue, dayOf, type Entries, type Entry, numberOf, optionOf } from "./entry.ts";
import type { DatedStatus, EntryStatus, Outlook } from "./lists.ts";
import { type Period, quarterOf } from "./period.ts";
import { isIndicator, type PlanNote } from "./plan.ts";
import type { FormRow, ReportForm } from "./report-form.ts";
import type { Assessment, TaskAssessment } from "./standing.ts";
import { worstTask } from "./worst-of.ts";

/** What an agency's reports say, by period; the rows are parsed by the form that is assessed. */
export interface Answered {
  readonly period: Period;
  readonly entries: Entries;
}

/** How one row of an agency stands, and the entry it was read from. */
export interface RowAssessment {
  readonly row: FormRow;
  /** Null when the row is not owed in this period, e.g. "Định kỳ 6 tháng" in quý III. */
  readonly assessment: Assessment | null;
  /** "Đạt" and strictly better than asked. */
  readonly exceeded: boolean;
  /** What the row counts as under "Quá hạn"; null when it is not overdue. */
  readonly overdueAs: OverdueKind | null;
  /** The entry that decides: this period's, or the earlier one that completed a task; null when there is none. */
  readonly answer: { readonly period: Period; readonly entry: Entry } | null;
  /** Of a task with milestones, whose own row has no cells. */
  readonly milestones: readonly RowAssessment[];
}

/**
 * How every owed row of one agency's form stands at the cut-off of the form's period, computed from what it reported
 * and never typed (DESIGN 6, FORMS 2). Milestones stand under their task, which alone is counted.
 * @param answered reports to go by, newest first; this period's is among them when there is one
 * @param notes of the plan: targets in doubt are held against nobody
 */
export function assessReport(
  form: ReportForm,
  answered: readonly Answered[],
  notes: readonly PlanNote[],
): readonly RowAssessment[] {
  const rows = form.sheets.flatMap((each) => each.rows);
  return rows.flatMap((row) => {
    if (row.planRow === null || row.milestone !== null) return [];
    if (row.kind === "notOwed") return [notAssessed(row)];
    if (row.kind === "entry") return [assessRow(row, form.period, answered, notes)];
    if (row.kind !== "derived") return [];
    const milestones = rows
      .filter((each) => each.milestone !== null && each.planRow?.id === row.id)
      .map((each) => assessTaskRow(each, form.period, answered));
    return [derived(row, milestones)];
  });
}

function notAssessed(row: FormRow): RowAssessment {
  return { row, assessment: null, exceeded: false, overdueAs: null, answer: null, milestones: [] };
}

function assessRow(
  row: FormRow,
  period: Period,
  answered: readonly Answered[],
  notes: readonly PlanNote[],
): RowAssessment {
  if (!row.planRow || !isIndicator(row.planRow)) return assessTaskRow(row, period, answered);
  const answer = lastAnswer(row, answered, (entry) => !entry.blank);
  const now = answer?.period.id === period.id ? answer : null;
  const facts: IndicatorFacts = {
    target: row.planRow.target,
    targetInDoubt: notes.some(({ effect, rows }) => effect === "target-in-doubt" && rows.includes(row.id)),
    answer: now && indicatorAnswer(now.entry),
    lastOfYear: quarterOf(period) === 4,
  };
  const assessment = assessIndicator(facts);
  return { ...notAssessed(row), assessment, exceeded: assessment === "met" && exceeds(facts), answer: now };
}

function indicatorAnswer(entry: Entry): IndicatorAnswer {
  return {
    value: numberOf(entry, "actual") ?? (optionOf(entry, "actual") as DatedStatus | null),
    forecast: numberOf(entry, "forecast") ?? (optionOf(entry, "forecast") as Outlook | null),
  };
}

function assessTaskRow(row: FormRow, period: Period, answered: readonly Answered[]): RowAssessment {
  const last = lastAnswer(row, answered, (entry) => cellValue(entry, "status") !== null);
  const answer: TaskAnswer | null = last && {
    status: optionOf(last.entry, "status") as EntryStatus,
    completedOn: dayOf(last.entry, "completedOn"),
    inPeriod: last.period.id === period.id,
  };
  const assessment = assessTask({ due: row.due, recurring: row.recurring, answer, cutOff: period.cutOff });
  const overdueAs = assessment === "overdue" ? overdueKindOf(answer) : null;
  const decides = answer?.inPeriod || (answer?.status === "done" && !row.recurring);
  return { ...notAssessed(row), assessment, overdueAs, answer: decides ? last : null };
}

/** Completed with its last milestone, late if any was; what is overdue in it makes the task overdue. */
function derived(row: FormRow, milestones: readonly RowAssessment[]): RowAssessment {
  const assessment = worstTask(milestones.map((each) => each.assessment as TaskAssessment));
  return { ...notAssessed(row), assessment, overdueAs: worstOverdue(milestones), milestones };
}

const OVERDUE_WORST_FIRST = ["no-report", "not-started", "in-progress"] as const;

/** One kind for several overdue answers: the worst of them. */
export function worstOverdue(parts: readonly { readonly overdueAs: OverdueKind | null }[]): OverdueKind | null {
  return OVERDUE_WORST_FIRST.find((kind) => parts.some(({ overdueAs }) => overdueAs === kind)) ?? null;
}

function lastAnswer(
  row: FormRow,
  answered: readonly Answered[],
  counts: (entry: Entry) => boolean,
): { period: Period; entry: Entry } | null {
  for (const { period, entries } of answered) {
    const entry = entries.get(row.id);
    if (entry && counts(entry)) return { period, entry };
  }
  return null;
}
