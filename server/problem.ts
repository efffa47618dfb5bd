import { STATUS_CODES } from "node:http";
import type { ProblemResponse } from "../templates/api.ts";
import { vi } from "../templates/language/vi/index.ts";
import type { Refusal } from "./result.ts";

/** Every way a request can be refused: the code that clients branch on, and its HTTP status. */
const statuses = {
  "sign-in": 401,
  "locked-out": 429,
  "not-signed-in": 401,
  "sign-in-expired": 401,
  "not-permitted": 403,
  "no-such-address": 404,
  "method-not-allowed": 405,
  "period-not-found": 404,
  "report-not-found": 404,
  "submission-not-found": 404,
  "malformed-json": 400,
  "content-type": 415,
  "too-large": 413,
  "file-too-large": 413,
  "invalid-request": 422,
  "key-reused": 422,
  "not-open": 409,
  "not-yet": 409,
  locked: 409,
  accepted: 409,
  "cells-not-open": 422,
  "version-unknown": 409,
  "version-changed": 409,
  "secrecy-marking": 422,
  "nothing-owed": 409,
  "still-errors": 422,
  "reasons-missing": 422,
  "head-missing": 422,
  "newer-submission": 409,
  "already-decided": 409,
  "return-until-past": 422,
  "no-such-row": 422,
  "clock-backwards": 422,
  busy: 503,
  "too-slow": 408,
  unexpected: 500,
} satisfies Record<ProblemCode, number>;

export type ProblemCode = keyof typeof vi.problems;
/** What the sentence of a problem is built from. */
type DetailsOf<Code extends ProblemCode> = Parameters<(typeof vi.problems)[Code]>[0];

export interface Problem {
  readonly code: ProblemCode;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A refusal of the catalogue, with what its sentence needs; further details are for the client alone. */
export function refuse<Code extends ProblemCode>(
  code: Code,
  ...[details]: DetailsOf<Code> extends undefined ? [] : [DetailsOf<Code>]
): Refusal {
  return { ok: false, problem: { code, status: statuses[code], details: details ?? {} } };
}

/** The wire form: RFC 9457 with the members `code` and `details` (DESIGN 12), in Vietnamese. */
export function problemResponse({ code, status, details }: Problem): ProblemResponse {
  const sentence = vi.problems[code] as (details: Problem["details"]) => string;
  return {
    type: `urn:nq57:problem:${code}`,
    title: STATUS_CODES[status] ?? code,
    status,
    code,
    detail: sentence(details),
    details: { ...details },
  };
}
