import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import type { z } from "zod";
import { idempotencyKeyHeader } from "../templates/api.ts";
import { dayInCity } from "../templates/day.ts";
import { type Actor, findActor } from "./actor.ts";
import { readBody } from "./body.ts";
import { may } from "./permissions.ts";
import { refuse } from "./problem.ts";
import { sendAnswer, sendProblem } from "./reply.ts";
import { ok, type Result } from "./result.ts";
import type { Route, WritingRoute } from "./route.ts";
import type { Services } from "./services.ts";
import type { Trx } from "./store/database.ts";
import { findAnswer, keepAnswer } from "./store/idempotency.ts";
import { inTransaction } from "./store/transaction.ts";
import type { Turns } from "./turns.ts";

/**
 * Answers requests to one route: who asks, may they, is the request well formed, do it, tell. The body is read only
 * when the first two are settled, so that strangers cannot make the server read much.
 */
export function endpoint(route: Route, services: Services, turns: Turns): RequestHandler {
  return async (http, response) => {
    const now = services.clock.now();
    const result = await answer(route, services, turns, http, now);
    if (!result.ok) return sendProblem(response, result.problem, now);
    if (result.value instanceof Repeated) return repeat(response, result.value);
    await sendAnswer(response, http, result.value, route.status);
  };
}

async function answer(
  route: Route,
  services: Services,
  turns: Turns,
  http: Request,
  now: Date,
): Promise<Result<unknown>> {
  const { db } = services;
  const params = parse(route.params, http.params);
  if (route.action === null) {
    const asked = await askedOf(route, services, http, now, params);
    return asked.ok ? route.answerAnybody({ ...asked.value, db }) : asked;
  }
  const found = await findActor(db, http.get("authorization"), now);
  if (!found.ok) return found;
  const actor = found.value;
  http.account = actor.account;
  if (!may(actor, route.action, agencyIn(params))) return refuse("not-permitted");
  if (!(await hasTurn(turns, actor, http))) return refuse("busy", { seconds: 5 });
  const asked = await askedOf(route, services, http, now, params);
  if (!asked.ok) return asked;
  return "read" in route ? route.read({ ...asked.value, actor, db }) : writeOnce(route, asked.value, actor);
}

/** The turn lasts until the answer is sent. Who left while waiting gets none. */
async function hasTurn(turns: Turns, { account }: Actor, { res }: Request): Promise<boolean> {
  const end = await turns.take(account);
  if (!end) return false;
  if (!res || res.closed) {
    end();
    return false;
  }
  res.once("close", end);
  return true;
}

function agencyIn(params: Result<unknown>): string | undefined {
  return params.ok ? (params.value as { agency?: string } | undefined)?.agency : undefined;
}

async function askedOf(route: Route, services: Services, http: Request, now: Date, params: Result<unknown>) {
  if (!params.ok) return params;
  const query = parse(route.query, http.query);
  if (!query.ok) return query;
  const sent = await readBody(http, route.body);
  if (!sent.ok) return sent;
  const body = route.body === "xlsx" ? sent : parse(route.body, sent.value);
  if (!body.ok) return body;
  const today = dayInCity(now);
  return ok({ params: params.value, query: query.value, body: body.value, now, today, services, http });
}

type Asked = Extract<Awaited<ReturnType<typeof askedOf>>, { ok: true }>["value"];

function parse(schema: z.ZodType | undefined, value: unknown): Result<unknown> {
  if (!schema) return ok(undefined);
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.slice(0, 20);
  return refuse("invalid-request", {
    issues: issues.map(({ path, message }) => ({ path: path.map(String).join(".").slice(0, 200), message })),
  });
}

/** A write that was done before under the same key. */
class Repeated {
  readonly status: number;
  readonly body: string;

  constructor(status: number, body: string) {
    this.status = status;
    this.body = body;
  }
}

function repeat(response: Response, { status, body }: Repeated): void {
  response.status(status).set("idempotency-replayed", "true").type("application/json").send(body);
}

// biome-ignore lint/suspicious/noExplicitAny: see Route
type Writing = WritingRoute<any, any, any, any>;

/** Does a write in one transaction; with an idempotency key, once. */
async function writeOnce(route: Writing, asked: Asked, actor: Actor): Promise<Result<unknown>> {
  const { http, services, now } = asked;
  const key = http.get(idempotencyKeyHeader);
  if (key !== undefined && !/^[!-~]{8,200}$/.test(key)) {
    return refuse("invalid-request", { issues: [{ path: idempotencyKeyHeader, message: "8 to 200 visible letters" }] });
  }
  const prepared = await route.prepare?.(asked);
  return inTransaction(services.db, async (trx: Trx) => {
    const write = () => route.write({ ...asked, actor, trx, prepared });
    if (key === undefined) return write();
    const requestHash = hashOf(http, asked.body);
    const before = await findAnswer(trx, actor.account, key);
    if (before) {
      return before.requestHash === requestHash ? ok(new Repeated(before.status, before.body)) : refuse("key-reused");
    }
    const result = await write();
    if (!result.ok || route.keepsNothing?.(result.value)) return result;
    const kept = { requestHash, status: route.status ?? 200, body: JSON.stringify(result.value ?? null) };
    await keepAnswer(trx, actor.account, key, kept, now);
    return result;
  });
}

function hashOf(http: Request, body: unknown): string {
  const sent = Buffer.isBuffer(body) ? body : (JSON.stringify(body) ?? "");
  return createHash("sha256").update(`${http.method} ${http.originalUrl}\n`).update(sent).digest("hex");
}
