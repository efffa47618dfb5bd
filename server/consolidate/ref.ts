import type { RowAssessment } from "../../templates/assessment.ts";
import type { AgencyAssessment } from "./assess-agencies.ts";
import type { Submission } from "./input.ts";

/** The submission that holds the entry a row was assessed by; null when there is none. */
export function submissionOf(by: AgencyAssessment, { answer }: RowAssessment): Submission | null {
  return (answer && by.submissions.get(answer.period.id)) ?? null;
}

/** `2026Q3-SKHCN-02/PL3.14`: where an answer can be looked up; null without an answer. */
export function refOf(by: AgencyAssessment, result: RowAssessment): string | null {
  const submission = submissionOf(by, result);
  return submission && rowRef(submission, result.row.id);
}

export function rowRef(submission: Submission, row: string): string {
  return `${submission.receiptNumber}/${row}`;
}
