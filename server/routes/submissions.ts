import { z } from "zod";
import { receipt, returnRequest, submissionResponse, submissionSummary, submitRequest } from "../../templates/api.ts";
import { refuse } from "../problem.ts";
import { acceptSubmission, returnToAgency } from "../reports/decide.ts";
import { readSubmission } from "../reports/read-submission.ts";
import { findReport } from "../reports/report.ts";
import { submit } from "../reports/submit.ts";
import { submissionSummary as summaryOf } from "../reports/summary.ts";
import { ok } from "../result.ts";
import { readingRoute, writingRoute } from "../route.ts";
import { reportKey } from "./reports.ts";

const submissionKey = reportKey.extend({ number: z.coerce.number().int().min(1).max(1_000_000) });

export const submissionRoutes = [
  writingRoute({
    method: "post",
    path: "/reports/:period/:agency/submissions",
    action: "submit",
    summary: "Submit the draft: numbered, frozen, receipted",
    params: reportKey,
    body: submitRequest,
    answer: receipt,
    status: 201,
    async write({ params, body, actor, trx, now, today, services: { city } }) {
      const report = await findReport(trx, city, params);
      return report ? submit(trx, city, report, body, actor, now, today) : refuse("report-not-found");
    },
  }),
  readingRoute({
    method: "get",
    path: "/reports/:period/:agency/submissions/:number",
    action: "read-submission",
    summary: "A frozen submission",
    params: submissionKey,
    answer: submissionResponse,
    async read({ params, db, services: { city } }) {
      const report = await findReport(db, city, params);
      return report ? readSubmission(db, city, report, params.number) : refuse("report-not-found");
    },
  }),
  writingRoute({
    method: "post",
    path: "/reports/:period/:agency/submissions/:number/acceptance",
    action: "decide",
    summary: "Accept the newest submission: it is in force from now on",
    params: submissionKey,
    answer: submissionSummary,
    async write({ params, actor, trx, now, services: { city } }) {
      const report = await findReport(trx, city, params);
      if (!report) return refuse("report-not-found");
      const decided = await acceptSubmission(trx, report, params.number, actor, now);
      return decided.ok ? ok(summaryOf(decided.value)) : decided;
    },
  }),
  writingRoute({
    method: "post",
    path: "/reports/:period/:agency/submissions/:number/return",
    action: "decide",
    summary: "Return the newest submission to the agency",
    params: submissionKey,
    body: returnRequest,
    answer: submissionSummary,
    async write({ params, body, actor, trx, now, today, services: { city } }) {
      const report = await findReport(trx, city, params);
      if (!report) return refuse("report-not-found");
      const decided = await returnToAgency(trx, report, params.number, body, actor, now, today);
      return decided.ok ? ok(summaryOf(decided.value)) : decided;
    },
  }),
];
