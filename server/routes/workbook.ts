import type { Request } from "express";
import { z } from "zod";
import { fileNameHeader, type UploadResponse, uploadResponse } from "../../templates/api.ts";
import type { FileFacts } from "../../templates/file-facts.ts";
import { Download } from "../download.ts";
import { refuse } from "../problem.ts";
import { renderWorkbook } from "../reports/render-workbook.ts";
import { findReport } from "../reports/report.ts";
import { takeUpload } from "../reports/take-upload.ts";
import { whyNotEdit } from "../reports/why-not.ts";
import { ok } from "../result.ts";
import { readingRoute, writingRoute } from "../route.ts";
import { ensureReport, type ReportKey } from "../store/reports.ts";
import { readUpload } from "../workbooks/read-upload.ts";
import { reportKey } from "./reports.ts";

export const workbookRoutes = [
  readingRoute({
    method: "get",
    path: "/reports/:period/:agency/workbook",
    action: "read-draft",
    summary: "The agency's template with what is saved in it; with marked=1 its findings too",
    params: reportKey,
    query: z.object({ marked: z.enum(["0", "1"]).default("0") }),
    answer: "xlsx",
    async read({ params, query, db, now, today, services }) {
      const report = await findReport(db, services.city, params);
      if (!report) return refuse("report-not-found");
      const { id, opens } = report.period;
      if (today < opens) return refuse("not-open", { period: id, opens });
      const marked = query.marked === "1";
      const bytes = await renderWorkbook(db, services, report, marked, now);
      const name = `bao-cao-${id}-${report.agency.code}${marked ? "-loi-va-luu-y" : ""}.xlsx`;
      return ok(new Download(name, async (to) => void to.end(bytes)));
    },
  }),
  writingRoute<ReportKey, unknown, Buffer, FileFacts>({
    method: "put",
    path: "/reports/:period/:agency/workbook",
    action: "edit-draft",
    summary: "Upload a filled template: what was changed in it is saved into the draft",
    params: reportKey,
    body: "xlsx",
    answer: uploadResponse,
    prepare: ({ body, http }) => readUpload(body, fileNameOf(http)),
    keepsNothing: (answer) => !(answer as UploadResponse).accepted,
    async write({ params, body, prepared: file, actor, trx, now, today, services: { city } }) {
      const report = await findReport(trx, city, params);
      if (!report) return refuse("report-not-found");
      const refusal = whyNotEdit(report, today);
      if (refusal) return refusal;
      await ensureReport(trx, report.key);
      return ok(await takeUpload(trx, city, report, { bytes: body, file }, actor, now));
    },
  }),
];

const LONGEST_NAME = 255;

/** The file's name as its sender calls it, for messages; never a path. */
function fileNameOf(http: Request): string {
  const name = decoded(http.get(fileNameHeader) ?? "")
    .replace(/^.*[/\\]/, "")
    .replace(/\p{C}/gu, "")
    .slice(0, LONGEST_NAME);
  return name || "bao-cao.xlsx";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
