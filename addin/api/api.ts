import type { z } from "zod";
import {
  clock,
  findingsResponse,
  periodsResponse,
  planResponse,
  type ReturnRequest,
  reasonsResponse,
  receipt,
  reportResponse,
  reportsResponse,
  saveRowsResponse,
  session,
  submissionResponse,
  submissionSummary,
  uploadResponse,
} from "../../templates/api.ts";
import type { RawRows } from "../../templates/cell.ts";
import { consolidation } from "../../templates/consolidation/consolidation.ts";
import type { Reasons } from "../../templates/finding.ts";
import type { Answer, Problem } from "./answer.ts";
import { type Request, send, sendRaw } from "./send.ts";
import { noteClock } from "./system-time.ts";

/** One agency's report for one period. */
export interface ReportKey {
  readonly period: string;
  readonly agency: string;
}

export interface Submit {
  readonly version: number;
  readonly head: { readonly name: string; readonly title: string };
  /** Made once for a submission that the user confirmed, and kept while it is tried again. */
  readonly idempotencyKey: string;
}

export function signIn(account: string, password: string) {
  return send({ method: "POST", path: "/sessions", body: { account, password } }, session);
}

/** What day it is for the system; asked before anybody signs in. */
export async function readClock() {
  const answer = await send({ method: "GET", path: "/clock" }, clock);
  if (answer.ok) noteClock(answer.value);
  return answer;
}

export type Api = ReturnType<typeof createApi>;

/**
 * The server as one signed-in account sees it.
 * @param onExpired called when the server no longer knows the token
 */
export function createApi(token: string, onExpired: () => void) {
  const noticing = async <T>(answer: Promise<Answer<T>>): Promise<Answer<T>> => {
    const settled = await answer;
    if (!settled.ok && isExpired(settled.problem)) onExpired();
    return settled;
  };
  const json = <T>(request: Omit<Request, "token">, schema: z.ZodType<T>) =>
    noticing(send({ ...request, token }, schema));
  const raw = (request: Omit<Request, "token">) => noticing(sendRaw({ ...request, token }));

  return {
    signOut: () => raw({ method: "DELETE", path: "/sessions/current" }),
    periods: () => json({ method: "GET", path: "/periods" }, periodsResponse),
    plan: () => json({ method: "GET", path: "/plan" }, planResponse),
    /** @param period null for those of all periods */
    reports: (period: string | null) =>
      json({ method: "GET", path: period === null ? "/reports" : `/reports?period=${period}` }, reportsResponse),
    report: (key: ReportKey) => json({ method: "GET", path: reportPath(key) }, reportResponse),
    findings: (key: ReportKey) => json({ method: "GET", path: `${reportPath(key)}/findings` }, findingsResponse),
    saveRows: (key: ReportKey, baseVersion: number, rows: RawRows) =>
      json({ method: "PUT", path: `${reportPath(key)}/rows`, body: { baseVersion, rows } }, saveRowsResponse),
    saveReasons: (key: ReportKey, reasons: Reasons) =>
      json({ method: "PUT", path: `${reportPath(key)}/reasons`, body: { reasons } }, reasonsResponse),
    upload: (key: ReportKey, file: File) =>
      json({ method: "PUT", path: `${reportPath(key)}/workbook`, body: file }, uploadResponse),
    submit: (key: ReportKey, { idempotencyKey, ...body }: Submit) =>
      json({ method: "POST", path: `${reportPath(key)}/submissions`, body, idempotencyKey }, receipt),
    consolidation: (period: string) =>
      json({ method: "GET", path: `/consolidations/${period}` }, consolidation.pick({ disagreements: true })),
    submission: (key: ReportKey, number: number) =>
      json({ method: "GET", path: submissionPath(key, number) }, submissionResponse),
    accept: (key: ReportKey, number: number) =>
      json({ method: "POST", path: `${submissionPath(key, number)}/acceptance` }, submissionSummary),
    return: (key: ReportKey, number: number, body: ReturnRequest) =>
      json({ method: "POST", path: `${submissionPath(key, number)}/return`, body }, submissionSummary),
    /** Any address that answers with a file. */
    file: (path: string) => raw({ method: "GET", path }),
  };
}

export function reportPath({ period, agency }: ReportKey): string {
  return `/reports/${period}/${agency}`;
}

function submissionPath(key: ReportKey, number: number): string {
  return `${reportPath(key)}/submissions/${number}`;
}

function isExpired({ code }: Problem): boolean {
  return code === "sign-in-expired" || code === "not-signed-in";
}
