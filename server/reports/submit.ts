import type { Receipt } from "../../templates/api.ts";
import { isBlank, type RawRows } from "../../templates/cell.ts";
import { type Day, daysBetween } from "../../templates/day.ts";
import { errorsOf, type Finding, type Reasons, unansweredWarnings, warningsOf } from "../../templates/finding.ts";
import { owedRows } from "../../templates/report-form.ts";
import { hasSecrecyMarking } from "../../templates/secrecy-marking.ts";
import type { Actor } from "../actor.ts";
import { refuse } from "../problem.ts";
import { ok, type Refusal, type Result } from "../result.ts";
import { record } from "../store/audit.ts";
import { loadCells } from "../store/cells.ts";
import type { Trx } from "../store/database.ts";
import { loadReasons } from "../store/reasons.ts";
import { ensureReport, markSubmitted } from "../store/reports.ts";
import { addSubmission, type FrozenSubmission, findSubmission } from "../store/submissions.ts";
import { agencyName } from "./agency-name.ts";
import { rowsOf } from "./cells.ts";
import { check, loadAgainst } from "./check.ts";
import type { City } from "./city.ts";
import { type Content, canonicalText, hashOf } from "./content.ts";
import { newestOf, type Report } from "./report.ts";
import { saveReasons } from "./save-reasons.ts";
import { tidyReasons } from "./tidy-reasons.ts";
import { tidyText } from "./tidy-text.ts";
import { whyNotSubmit } from "./why-not.ts";

export interface SubmitRequest {
  readonly version: number;
  readonly reasons: Reasons;
  readonly head: { readonly name: string; readonly title: string };
}

/**
 * Checks the draft once more and freezes it under a number: all or nothing, in one transaction. The very content of
 * the newest submission that is not returned gets the same receipt again.
 */
export async function submit(
  trx: Trx,
  city: City,
  report: Report,
  request: SubmitRequest,
  actor: Actor,
  now: Date,
  today: Day,
): Promise<Result<Receipt>> {
  if (owedRows(report.form).length === 0) return refuse("nothing-owed");
  const rows = rowsOf(await loadCells(trx, report.key));
  const against = await loadAgainst(trx, city, report);
  const findings = check(city, against, rows);
  const reasons = tidyReasons(request.reasons);
  const given = { ...(await loadReasons(trx, report.key)), ...reasons };
  const content = contentOf(report, rows, standing(findings, given), headOf(request.head, rows));
  const text = canonicalText(content);

  const again = await sameAsNewest(trx, report, hashOf(text));
  if (again) {
    await markSubmitted(trx, report.key);
    return ok(receiptOf(report, again, true));
  }
  const refusal = whyNotSubmit(report, today) ?? whyNotComplete(report, request, findings, given, content);
  if (refusal) return refusal;

  await ensureReport(trx, report.key);
  await saveReasons(trx, report, reasons, actor, now);
  const number = (newestOf(report)?.number ?? 0) + 1;
  const first = report.submissions[0];
  await addSubmission(trx, {
    ...report.key,
    number,
    receiptNumber: receiptNumber(report, number),
    version: report.stored.version,
    submittedAt: now.toISOString(),
    submittedBy: actor.account,
    // Punctuality is decided by the period's first submission (DESIGN 12).
    daysLate: first ? first.daysLate : Math.max(0, daysBetween(report.period.due, today)),
    warnings: warningsOf(findings).length,
    hash: hashOf(text),
    content: text,
    findings,
  });
  await markSubmitted(trx, report.key);
  const details = { ...report.key, number, version: report.stored.version, hash: hashOf(text) };
  await record(trx, { account: actor.account, action: "submit", details }, now);
  const frozen = await findSubmission(trx, report.key, number);
  if (!frozen) throw new Error(`Submission ${number} of ${report.key.period} ${report.key.agency} is not there`);
  return ok(receiptOf(report, frozen, false));
}

function whyNotComplete(
  { stored }: Report,
  { version }: SubmitRequest,
  findings: readonly Finding[],
  given: Reasons,
  { head }: Content,
): Refusal | null {
  if (version !== stored.version) return refuse("version-changed", { current: stored.version });
  const [error] = errorsOf(findings);
  if (error) return refuse("still-errors", { count: errorsOf(findings).length, title: error.title });
  const unanswered = unansweredWarnings(findings, given).length;
  if (unanswered > 0) return refuse("reasons-missing", { count: unanswered });
  if (head.name === "" || head.title === "") return refuse("head-missing");
  if ([head.name, head.title, ...Object.values(given)].some(hasSecrecyMarking)) return refuse("secrecy-marking");
  return null;
}

/** The reasons of the warnings that stand. */
function standing(findings: readonly Finding[], given: Reasons): Reasons {
  return Object.fromEntries(
    warningsOf(findings).flatMap(({ reasonKey }) => (given[reasonKey] ? [[reasonKey, given[reasonKey]]] : [])),
  );
}

/** As confirmed when sending; what is left out is taken from "Ký duyệt". */
function headOf({ name, title }: SubmitRequest["head"], rows: RawRows): Content["head"] {
  const signed = (row: string) => String(rows[row]?.value ?? "").trim();
  return {
    name: tidyText(name).trim() || signed("KD.head"),
    title: tidyText(title).trim() || signed("KD.headTitle"),
  };
}

function contentOf({ key, form }: Report, rows: RawRows, reasons: Reasons, head: Content["head"]): Content {
  const { planVersion, templateVersion } = form;
  const filled = Object.entries(rows).filter(([, cells]) => Object.values(cells).some((cell) => !isBlank(cell)));
  return { ...key, planVersion, templateVersion, rows: Object.fromEntries(filled), reasons, head };
}

async function sameAsNewest(trx: Trx, report: Report, hash: string): Promise<FrozenSubmission | null> {
  const newest = newestOf(report);
  if (!newest || newest.status === "returned" || newest.hash !== hash) return null;
  return findSubmission(trx, report.key, newest.number);
}

/** `2026Q3-SKHCN-02` (DESIGN 11). */
function receiptNumber({ period, agency }: Report, number: number): string {
  return `${period.id}-${agency.code}-${String(number).padStart(2, "0")}`;
}

function receiptOf({ agency }: Report, frozen: FrozenSubmission, again: boolean): Receipt {
  const { receiptNumber, period, number, hash, submittedAt, submittedBy, daysLate, warnings, content } = frozen;
  return {
    ...{ receiptNumber, period, number, hash, submittedAt, submittedBy, daysLate, warnings, again },
    agency: agencyName(agency),
    head: content.head,
  };
}
