import { z } from "zod";
import { reportResponse, reportsResponse, saveRowsRequest, saveRowsResponse } from "../../templates/api.ts";
import { refusesWhole } from "../../templates/check-report.ts";
import { refuse } from "../problem.ts";
import { check } from "../reports/check.ts";
import { listSummaries } from "../reports/list-summaries.ts";
import { sortCells } from "../reports/open-cells.ts";
import { readReport } from "../reports/read-report.ts";
import { findReport } from "../reports/report.ts";
import { saveRows } from "../reports/save-rows.ts";
import { whyNotEdit } from "../reports/why-not.ts";
import { ok } from "../result.ts";
import { readingRoute, writingRoute } from "../route.ts";

export const reportKey = z.object({ period: z.string(), agency: z.string() });

export const reportRoutes = [
  readingRoute({
    method: "get",
    path: "/reports",
    action: "list-reports",
    summary: "How far reports are: an agency's own, or the city's; of one period, or of all",
    query: z.object({ period: z.string().optional() }),
    answer: reportsResponse,
    async read({ query, actor, db, services: { city } }) {
      const periods = city.periods.filter((each) => query.period === undefined || each.id === query.period);
      if (periods.length === 0) return refuse("period-not-found", { period: query.period ?? "" });
      return ok({ reports: await listSummaries(db, city, actor, periods) });
    },
  }),
  readingRoute({
    method: "get",
    path: "/reports/:period/:agency",
    action: "read-report",
    summary: "A report: the agency's draft, or for the office the newest submission",
    params: reportKey,
    answer: reportResponse,
    async read({ params, actor, db, services: { city } }) {
      const report = await findReport(db, city, params);
      return report ? ok(await readReport(db, city, report, actor)) : refuse("report-not-found");
    },
  }),
  writingRoute({
    method: "put",
    path: "/reports/:period/:agency/rows",
    action: "edit-draft",
    summary: "Save changed cells into the draft",
    params: reportKey,
    body: saveRowsRequest,
    answer: saveRowsResponse,
    async write({ params, body, actor, trx, now, today, services: { city } }) {
      const report = await findReport(trx, city, params);
      if (!report) return refuse("report-not-found");
      const refusal = whyNotEdit(report, today);
      if (refusal) return refusal;
      if (body.baseVersion > report.stored.version) {
        return refuse("version-unknown", { current: report.stored.version });
      }
      const { open, closed } = sortCells(report.form, body.rows);
      if (closed.length > 0) return refuse("cells-not-open", { cells: closed.slice(0, 100) });
      const findings = check(city, { form: report.form, history: [] }, open);
      if (findings.some(refusesWhole)) return refuse("secrecy-marking");
      return ok(await saveRows(trx, report, open, { version: body.baseVersion, own: new Set() }, actor, now));
    },
  }),
];
