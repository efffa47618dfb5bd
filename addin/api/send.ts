import type { z } from "zod";
import { fileNameHeader, idempotencyKeyHeader, problemResponse, xlsxType } from "../../templates/api.ts";
import { words } from "../words.ts";
import type { Answer, Problem } from "./answer.ts";

export interface Request {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Under /api/v1. */
  readonly path: string;
  readonly token?: string | null;
  /** Sent as JSON; a file goes as it is. */
  readonly body?: unknown;
  /** The same key makes a repeated request harmless. */
  readonly idempotencyKey?: string;
}

/** Sends a request and reads its answer by a schema; refusals and lost connections come back as problems. */
export async function send<T>(request: Request, schema: z.ZodType<T>): Promise<Answer<T>> {
  const response = await sendRaw(request);
  if (!response.ok) return response;
  const parsed = schema.safeParse(await readJson(response.value));
  if (parsed.success) return { ok: true, value: parsed.data };
  console.error(`${request.method} ${request.path}: an answer of another shape`, parsed.error);
  return { ok: false, problem: unexpected() };
}

/** The response itself, for files and for answers without content. */
export async function sendRaw(request: Request): Promise<Answer<Response>> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${request.path}`, {
      method: request.method,
      headers: headersOf(request),
      body: bodyOf(request.body),
      cache: "no-store",
    });
  } catch {
    return { ok: false, problem: { code: "offline", message: words.problems.offline, details: {} } };
  }
  if (response.ok) return { ok: true, value: response };
  return { ok: false, problem: await readProblem(response) };
}

function headersOf({ token, body, idempotencyKey }: Request): Headers {
  const headers = new Headers();
  if (token) headers.set("Authorization", `Bearer ${token}`);
  if (idempotencyKey) headers.set(idempotencyKeyHeader, idempotencyKey);
  if (body instanceof File) {
    headers.set("Content-Type", xlsxType);
    headers.set(fileNameHeader, encodeURIComponent(body.name));
  } else if (body !== undefined) {
    headers.set("Content-Type", "application/json");
  }
  return headers;
}

function bodyOf(body: unknown): BodyInit | undefined {
  if (body === undefined || body instanceof File) return body;
  return JSON.stringify(body);
}

async function readProblem(response: Response): Promise<Problem> {
  const parsed = problemResponse.safeParse(await readJson(response));
  if (!parsed.success) return unexpected();
  const { code, detail, details } = parsed.data;
  return { code, message: detail, details };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

function unexpected(): Problem {
  return { code: "unexpected", message: words.problems.unexpected, details: {} };
}
