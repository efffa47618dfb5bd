import { findingsResponse, reasonsResponse, saveReasonsRequest } from "../../templates/api.ts";
import type { Finding } from "../../templates/finding.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import { hasSecrecyMarking } from "../../templates/secrecy-marking.ts";
import { refuse } from "../problem.ts";
import { rowsOf } from "../reports/cells.ts";
import { check, loadAgainst } from "../reports/check.ts";
import { findReport } from "../reports/report.ts";
import { saveReasons } from "../reports/save-reasons.ts";
import { tidyReasons } from "../reports/tidy-reasons.ts";
import { whyNotEdit } from "../reports/why-not.ts";
import { ok } from "../result.ts";
import { readingRoute, writingRoute } from "../route.ts";
import { loadCells } from "../store/cells.ts";
import { loadReasons } from "../store/reasons.ts";
import { addressIn } from "../workbooks/template-layout.ts";
import { reportKey } from "./reports.ts";

/** Says where a finding lies in a freshly downloaded template. */
function placedInTemplate(finding: Finding, form: ReportForm): Finding {
  const { sheet, row, columns } = finding;
  const at = sheet && row && columns[0] !== undefined ? addressIn(form, sheet, row, columns[0]) : null;
  return at === null ? finding : { ...finding, at };
}

export const findingRoutes = [
  readingRoute({
    method: "get",
    path: "/reports/:period/:agency/findings",
    action: "read-draft",
    summary: "What the rules say about the draft, and the reasons given so far",
    params: reportKey,
    answer: findingsResponse,
    async read({ params, db, services: { city } }) {
      const report = await findReport(db, city, params);
      if (!report) return refuse("report-not-found");
      const rows = rowsOf(await loadCells(db, report.key));
      const against = await loadAgainst(db, city, report);
      const findings = check(city, against, rows).map((each) => placedInTemplate(each, against.form));
      return ok({ version: report.stored.version, findings, reasons: await loadReasons(db, report.key) });
    },
  }),
  writingRoute({
    method: "put",
    path: "/reports/:period/:agency/reasons",
    action: "edit-draft",
    summary: "Save reasons for warnings with the draft",
    params: reportKey,
    body: saveReasonsRequest,
    answer: reasonsResponse,
    async write({ params, body, actor, trx, now, today, services: { city } }) {
      const report = await findReport(trx, city, params);
      if (!report) return refuse("report-not-found");
      const refusal = whyNotEdit(report, today);
      if (refusal) return refusal;
      const reasons = tidyReasons(body.reasons);
      if (Object.values(reasons).some(hasSecrecyMarking)) return refuse("secrecy-marking");
      return ok({ reasons: await saveReasons(trx, report, reasons, actor, now) });
    },
  }),
];
