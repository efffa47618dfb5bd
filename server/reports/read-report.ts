import type { ReportResponse } from "../../templates/api.ts";
import type { RawRows } from "../../templates/cell.ts";
import type { Reasons } from "../../templates/finding.ts";
import { owedRows } from "../../templates/report-form.ts";
import type { Actor } from "../actor.ts";
import { may } from "../permissions.ts";
import { loadCells } from "../store/cells.ts";
import type { Db } from "../store/database.ts";
import { loadReasons } from "../store/reasons.ts";
import { findSubmission } from "../store/submissions.ts";
import { rowsOf } from "./cells.ts";
import { loadAgainst } from "./check.ts";
import type { City } from "./city.ts";
import type { Earlier } from "./forms.ts";
import { newestOf, type Report } from "./report.ts";
import { summaryOf } from "./summary.ts";

interface Contents {
  /** Null: the draft. */
  readonly contentOf: number | null;
  readonly rows: RawRows;
  readonly reasons: Reasons;
}

/** A report with content: the draft for those who may read it, for the others what was submitted last. */
export async function readReport(db: Db, city: City, report: Report, actor: Actor): Promise<ReportResponse> {
  const draft = rowsOf(await loadCells(db, report.key));
  const filled = owedRows(report.form).filter(({ id }) => draft[id] !== undefined).length;
  const contents = may(actor, "read-draft", report.agency.id)
    ? { contentOf: null, rows: draft, reasons: await loadReasons(db, report.key) }
    : await submittedLast(db, report);
  const { history } = await loadAgainst(db, city, report);
  const { savedAt, savedBy } = report.stored;
  return { ...summaryOf(report, filled), ...contents, history: historyResponse(history), savedAt, savedBy };
}

async function submittedLast(db: Db, report: Report): Promise<Contents> {
  const newest = newestOf(report);
  const frozen = newest && (await findSubmission(db, report.key, newest.number));
  if (!frozen) return { contentOf: null, rows: {}, reasons: {} };
  return { contentOf: frozen.number, rows: frozen.content.rows, reasons: frozen.content.reasons };
}

export function historyResponse(history: readonly Earlier[]): ReportResponse["history"] {
  return history.map(({ period, rows }) => ({ period: period.id, rows }));
}
