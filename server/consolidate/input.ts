import type { RawRows } from "../../templates/cell.ts";
import type { Day } from "../../templates/day.ts";
import type { Finding, Reasons } from "../../templates/finding.ts";
import type { Period } from "../../templates/period.ts";
import type { FormSource } from "../../templates/progress-report/build-form.ts";
import type { SubmissionStatus } from "../../templates/report-status.ts";

/** A submission without its content: enough to choose by and to count. */
export interface SubmissionHead {
  readonly agency: string;
  /** Period id. */
  readonly period: string;
  /** Counts from 1 within agency and period. */
  readonly number: number;
  readonly receiptNumber: string;
  readonly status: SubmissionStatus;
  /** The last accepted one, even if it was returned since: in force until the next is accepted. */
  readonly inForce: boolean;
  /** ISO instant. */
  readonly submittedAt: string;
  /** Days after the due date; 0 when on time. */
  readonly daysLate: number;
  /** SHA-256 of the canonical content, hex. */
  readonly hash: string;
}

/** A frozen submission, with what was typed, found and explained. */
export interface Submission extends SubmissionHead {
  readonly rows: RawRows;
  readonly findings: readonly Finding[];
  readonly reasons: Reasons;
}

/** Only accepted submissions, or for the period itself the newest sent one too, marked as such (DESIGN 9). */
export type Include = "accepted" | "submitted";

export interface ConsolidationInput {
  readonly source: FormSource;
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly include: Include;
  /** Every submission up to the period, of whatever status. */
  readonly heads: readonly SubmissionHead[];
  /** The contents of `chooseSubmissions(heads, …)`. */
  readonly chosen: readonly Submission[];
  readonly today: Day;
  /** Made-up figures, to be marked as such. */
  readonly demonstration: boolean;
}
