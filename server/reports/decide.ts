import type { ReturnRequest } from "../../templates/api.ts";
import type { Day } from "../../templates/day.ts";
import { findRow } from "../../templates/report-form.ts";
import { canBeAccepted, canBeReturned } from "../../templates/report-status.ts";
import { hasSecrecyMarking } from "../../templates/secrecy-marking.ts";
import type { Actor } from "../actor.ts";
import { refuse } from "../problem.ts";
import { ok, type Refusal, type Result } from "../result.ts";
import { record } from "../store/audit.ts";
import type { Trx } from "../store/database.ts";
import { accept, returnSubmission, type StoredSubmission, submissionsOf } from "../store/submissions.ts";
import { newestOf, type Report } from "./report.ts";
import { tidyText } from "./tidy-text.ts";

/** Accepts the newest submission: from now on it is in force. */
export async function acceptSubmission(
  trx: Trx,
  report: Report,
  number: number,
  actor: Actor,
  now: Date,
): Promise<Result<StoredSubmission>> {
  const refusal = whyNotDecide(report, number, canBeAccepted);
  if (refusal) return refusal;
  await accept(trx, report.key, number, actor.account, now);
  await record(trx, { account: actor.account, action: "accept", details: { ...report.key, number } }, now);
  return ok(await decidedSubmission(trx, report, number));
}

/** Returns the newest submission to the agency, with what to complete and until when. */
export async function returnToAgency(
  trx: Trx,
  report: Report,
  number: number,
  typed: ReturnRequest,
  actor: Actor,
  now: Date,
  today: Day,
): Promise<Result<StoredSubmission>> {
  const request = tidied(typed);
  const refusal = whyNotDecide(report, number, canBeReturned) ?? whyNotReturnWith(request, report, today);
  if (refusal) return refusal;
  await returnSubmission(trx, report.key, number, request, actor.account, now);
  const details = { ...report.key, number, until: request.until, rows: request.rows.length };
  await record(trx, { account: actor.account, action: "return", details }, now);
  return ok(await decidedSubmission(trx, report, number));
}

function tidied({ comment, until, rows }: ReturnRequest): ReturnRequest {
  return {
    comment: tidyText(comment),
    until,
    rows: rows.map((each) => ({ ...each, comment: tidyText(each.comment) })),
  };
}

function whyNotDecide(
  report: Report,
  number: number,
  can: (status: StoredSubmission["status"]) => boolean,
): Refusal | null {
  const submission = report.submissions.find((each) => each.number === number);
  const newest = newestOf(report);
  if (!submission || !newest) return refuse("submission-not-found", { number });
  if (submission.number !== newest.number) return refuse("newer-submission", { newest: newest.number });
  const { status } = submission;
  return can(status) ? null : refuse("already-decided", { number, status });
}

function whyNotReturnWith({ comment, until, rows }: ReturnRequest, { form }: Report, today: Day): Refusal | null {
  if (until < today) return refuse("return-until-past", { today });
  const unknown = rows.filter(({ row }) => !findRow(form, row)).map(({ row }) => row);
  if (unknown.length > 0) return refuse("no-such-row", { rows: unknown.slice(0, 20) });
  const texts = [comment, ...rows.map((each) => each.comment)];
  return texts.some(hasSecrecyMarking) ? refuse("secrecy-marking") : null;
}

async function decidedSubmission(trx: Trx, { key }: Report, number: number): Promise<StoredSubmission> {
  const found = (await submissionsOf(trx, key)).find((each) => each.number === number);
  if (!found) throw new Error(`Submission ${number} of ${key.period} ${key.agency} is not there`);
  return found;
}
