import type { SubmissionResponse } from "../../templates/api.ts";
import { refuse } from "../problem.ts";
import { ok, type Result } from "../result.ts";
import type { Db } from "../store/database.ts";
import { findSubmission } from "../store/submissions.ts";
import { agencyName } from "./agency-name.ts";
import { loadAgainst } from "./check.ts";
import type { City } from "./city.ts";
import { historyResponse } from "./read-report.ts";
import type { Report } from "./report.ts";
import { submissionSummary } from "./summary.ts";

/** A frozen submission, with what a reviewer compares it with: earlier periods and the submission before. */
export async function readSubmission(
  db: Db,
  city: City,
  report: Report,
  number: number,
): Promise<Result<SubmissionResponse>> {
  const frozen = await findSubmission(db, report.key, number);
  if (!frozen) return refuse("submission-not-found", { number });
  const before = await findSubmission(db, report.key, number - 1);
  const { history } = await loadAgainst(db, city, report);
  const { content, findings, ...head } = frozen;
  return ok({
    ...submissionSummary(head),
    period: head.period,
    agency: agencyName(report.agency),
    head: content.head,
    hash: head.hash,
    version: head.version,
    rows: content.rows,
    findings: [...findings],
    reasons: content.reasons,
    history: historyResponse(history),
    previousSubmission: before && { number: before.number, rows: before.content.rows },
  });
}
