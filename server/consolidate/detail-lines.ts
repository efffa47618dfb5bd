import type { RowAssessment } from "../../templates/assessment.ts";
import type { DetailLine } from "../../templates/consolidation/detail-line.ts";
import { isIndicator } from "../../templates/plan.ts";
import type { AgencyAssessment } from "./assess-agencies.ts";
import { labelOf, partOf } from "./part-of.ts";
import { refOf, submissionOf } from "./ref.ts";
import type { LeadAnswer, RowStanding } from "./row-standing.ts";

/**
 * Every row as every lead answers it, milestones behind their task: what the figures are counted from and what the
 * sheet "Chi tiết" shows, so that the two cannot differ.
 */
export function detailLines(rows: readonly RowStanding[]): readonly DetailLine[] {
  return rows.flatMap((standing) => {
    if (standing.answers.length === 0) return [unowedLine(standing)];
    const counted = standing.ofRecord ?? standing.answers[0];
    return standing.answers.flatMap((answer) => [
      { ...lineOf(standing, answer, answer.result), ...cityOf(standing, answer === counted) },
      ...answer.result.milestones.map((each) => lineOf(standing, answer, each)),
    ]);
  });
}

type CityFields = "counted" | "rowAssessment" | "rowExceeded" | "rowOverdueAs" | "rowNothingArose";

const notCounted: Pick<DetailLine, CityFields> = {
  counted: false,
  rowAssessment: null,
  rowExceeded: false,
  rowOverdueAs: null,
  rowNothingArose: false,
};

function cityOf(standing: RowStanding, counted: boolean): Pick<DetailLine, CityFields> {
  return {
    counted,
    rowAssessment: standing.assessment,
    rowExceeded: standing.exceeded,
    rowOverdueAs: standing.overdueAs,
    rowNothingArose: standing.nothingArose,
  };
}

function lineOf({ asked: { row } }: RowStanding, { assignment, by }: LeadAnswer, result: RowAssessment): DetailLine {
  return {
    ref: refOf(by, result),
    part: partOf(row),
    row: result.row.id,
    label: result.row.label,
    milestoneOf: result.row.milestone ? row.id : null,
    agency: by.agency.id,
    role: assignment.role === "coLead" ? "coLead" : "lead",
    ofRecord: assignment.ofRecord,
    group: assignment.group,
    recurring: isIndicator(row) ? null : result.row.recurring,
    due: result.row.due,
    assessment: result.assessment,
    exceeded: result.exceeded,
    overdueAs: result.overdueAs,
    ...notCounted,
    ...entryOf(by, result),
  };
}

function entryOf(
  by: AgencyAssessment,
  result: RowAssessment,
): Pick<DetailLine, "period" | "submission" | "submissionStatus" | "cells"> {
  const submission = submissionOf(by, result);
  if (!result.answer || !submission) return { period: null, submission: null, submissionStatus: null, cells: {} };
  const values = result.answer.entry.filled.flatMap(([column, cell]) =>
    cell.state === "value" ? [[column, cell.value] as const] : [],
  );
  return {
    period: submission.period,
    submission: submission.receiptNumber,
    submissionStatus: submission.status === "submitted" ? "submitted" : "accepted",
    cells: Object.fromEntries(values),
  };
}

/** A row for which no agency is known: counted, with nobody beside it. */
function unowedLine(standing: RowStanding): DetailLine {
  const { row, due } = standing.asked;
  return {
    ref: null,
    part: partOf(row),
    row: row.id,
    label: labelOf(row),
    milestoneOf: null,
    agency: null,
    role: null,
    ofRecord: false,
    group: null,
    recurring: isIndicator(row) ? null : row.deadline.recurrence !== null,
    due,
    assessment: null,
    exceeded: false,
    overdueAs: null,
    ...cityOf(standing, true),
    period: null,
    submission: null,
    submissionStatus: null,
    cells: {},
  };
}
