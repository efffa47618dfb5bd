import type { Request as HttpRequest } from "express";
import type { z } from "zod";
import type { Day } from "../templates/day.ts";
import type { Actor } from "./actor.ts";
import type { Action } from "./permissions.ts";
import type { Result } from "./result.ts";
import type { Services } from "./services.ts";
import type { Db, Trx } from "./store/database.ts";

export type Method = "get" | "put" | "post" | "delete";

declare module "express-serve-static-core" {
  interface Request {
    /** Id of the account that asks, for the log. */
    account?: string;
  }
}

interface Head {
  readonly method: Method;
  /** Below `/api/v1`, as Express writes it. */
  readonly path: string;
  /** One English sentence for the published description. */
  readonly summary: string;
  /** What a good answer holds: a schema, a workbook, or nothing. */
  readonly answer: z.ZodType | "xlsx" | "nothing";
  readonly status?: 200 | 201 | 202;
}

interface Parsed<P, Q, B> {
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  /** "xlsx" takes the body as bytes. */
  readonly body?: z.ZodType<B> | (B extends Buffer ? "xlsx" : never);
}

interface Asked<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly now: Date;
  readonly today: Day;
  readonly services: Services;
  readonly http: HttpRequest;
}

/** A route that anybody may ask. */
export interface OpenRoute<P, Q, B> extends Head, Parsed<P, Q, B> {
  readonly action: null;
  readonly answerAnybody: (asked: Asked<P, Q, B> & { readonly db: Db }) => Promise<Result<unknown>>;
}

/** A route that reads. Where its path names an agency, the action is asked about that agency's report. */
export interface ReadingRoute<P, Q, B> extends Head, Parsed<P, Q, B> {
  readonly action: Action;
  readonly read: (asked: Asked<P, Q, B> & { readonly actor: Actor; readonly db: Db }) => Promise<Result<unknown>>;
}

/** A route that writes, in one transaction: all is kept, or nothing. */
export interface WritingRoute<P, Q, B, W> extends Head, Parsed<P, Q, B> {
  readonly action: Action;
  /** Slow work on the body that needs no database, done before the transaction. */
  readonly prepare?: (asked: Asked<P, Q, B>) => Promise<W>;
  /** Answers that are not even kept for a repeated request, since nothing was written. */
  readonly keepsNothing?: (answer: unknown) => boolean;
  readonly write: (
    asked: Asked<P, Q, B> & { readonly actor: Actor; readonly trx: Trx; readonly prepared: W },
  ) => Promise<Result<unknown>>;
}

// biome-ignore lint/suspicious/noExplicitAny: each route was checked against its own schemas when it was defined
export type Route = OpenRoute<any, any, any> | ReadingRoute<any, any, any> | WritingRoute<any, any, any, any>;

export function openRoute<P = unknown, Q = unknown, B = unknown>(route: Omit<OpenRoute<P, Q, B>, "action">): Route {
  return { ...route, action: null };
}

export function readingRoute<P = unknown, Q = unknown, B = unknown>(route: ReadingRoute<P, Q, B>): Route {
  return route;
}

export function writingRoute<P = unknown, Q = unknown, B = unknown, W = undefined>(
  route: WritingRoute<P, Q, B, W>,
): Route {
  return route;
}
