import { assessTask, type OverdueKind, overdueKindOf } from "../../templates/assess-task.ts";
import { type RowAssessment, worstOverdue } from "../../templates/assessment.ts";
import type { Assignment } from "../../templates/assignment.ts";
import type { Members } from "../../templates/consolidation/parts.ts";
import type { Day } from "../../templates/day.ts";
import { isIndicator, type PlanRow } from "../../templates/plan.ts";
import type { Assessment, IndicatorAssessment, TaskAssessment } from "../../templates/standing.ts";
import { isCompleted, worstIndicator, worstTask } from "../../templates/worst-of.ts";
import type { AgencyAssessment } from "./assess-agencies.ts";

/** One lead's answer to a row. */
export interface LeadAnswer {
  readonly assignment: Assignment;
  readonly by: AgencyAssessment;
  readonly result: RowAssessment;
}

/** A row, or one milestone of it, as it is asked for in a period. */
export interface AskedRow {
  readonly row: PlanRow;
  /** Last day of the deadline; null for indicators, recurring rows and rows without one. */
  readonly due: Day | null;
  readonly owed: boolean;
  readonly cutOff: Day;
}

/** How one plan row stands for the city, and whose answers make it stand so. */
export interface RowStanding {
  readonly asked: AskedRow;
  /** Null when the row is not owed in this period. */
  readonly assessment: Assessment | null;
  readonly exceeded: boolean;
  readonly overdueAs: OverdueKind | null;
  readonly nothingArose: boolean;
  /** The lead of record's answer; null when a group stands for the row, or nobody. */
  readonly ofRecord: LeadAnswer | null;
  /** Null unless a group is among the leads: then every member counts (DESIGN 12). */
  readonly members: Members | null;
  readonly answers: readonly LeadAnswer[];
}

/**
 * Only named leads: the one of record decides, and its silence counts. A group among them: completed when all are,
 * overdue when one is, else the worst. A row that nobody owes stands as one on which everybody is silent.
 */
export function rowStanding(asked: AskedRow, answers: readonly LeadAnswer[]): RowStanding {
  const nothing = {
    asked,
    answers,
    exceeded: false,
    overdueAs: null,
    nothingArose: false,
    ofRecord: null,
    members: null,
  };
  if (!asked.owed) return { ...nothing, assessment: null };
  if (answers.length === 0) return { ...nothing, ...onWhichAllAreSilent(asked) };
  if (answers.some(({ assignment }) => assignment.group !== null)) {
    return { ...nothing, ...ofGroup(asked.row, answers) };
  }
  const ofRecord = answers.find(({ assignment }) => assignment.ofRecord) ?? null;
  if (!ofRecord) throw new Error(`${asked.row.id} has named leads and none of record`);
  const { assessment, exceeded, overdueAs } = ofRecord.result;
  return { ...nothing, assessment, exceeded, overdueAs, nothingArose: saysNothingArose(ofRecord), ofRecord };
}

function ofGroup(row: PlanRow, answers: readonly LeadAnswer[]) {
  const parts = answers.map(({ result }) => result);
  const assessments = parts.map(({ assessment }) => assessment);
  const assessment = isIndicator(row)
    ? worstIndicator(assessments as IndicatorAssessment[])
    : worstTask(assessments as TaskAssessment[]);
  return {
    assessment,
    exceeded: assessment === "met" && parts.every(({ exceeded }) => exceeded),
    overdueAs: worstOverdue(parts),
    nothingArose: answers.every(saysNothingArose),
    members: membersOf(answers),
  };
}

/** Answers that are done, and those given in the period at all. */
export function membersOf(answers: readonly LeadAnswer[]): Members {
  return {
    done: answers.filter(({ result }) => isDone(result.assessment)).length,
    reported: answers.filter(({ by }) => by.now !== null).length,
    of: answers.length,
  };
}

function isDone(assessment: Assessment | null): boolean {
  if (assessment === null) return false;
  return assessment === "met" || assessment === "recurringReported" || isCompleted(assessment as TaskAssessment);
}

function saysNothingArose({ result }: LeadAnswer): boolean {
  const cell = result.answer?.entry.cells.status;
  return result.assessment === "recurringReported" && cell?.state === "value" && cell.value === "nothing-arose";
}

function onWhichAllAreSilent({ row, due, cutOff }: AskedRow) {
  if (isIndicator(row)) return { assessment: "noReport" as const };
  const assessment = assessTask({ due, recurring: row.deadline.recurrence !== null, answer: null, cutOff });
  return { assessment, overdueAs: assessment === "overdue" ? overdueKindOf(null) : null };
}
