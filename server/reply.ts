import type { Request, Response } from "express";
import { xlsxType } from "../templates/api.ts";
import { Download, Tagged } from "./download.ts";
import { type Problem, problemResponse } from "./problem.ts";

export function sendProblem(response: Response, problem: Problem, now: Date): void {
  const wait = secondsToWait(problem, now);
  if (wait !== null) response.set("retry-after", String(wait));
  if (problem.status === 401) response.set("www-authenticate", "Bearer");
  response
    .status(problem.status)
    .type("application/problem+json")
    .send(JSON.stringify(problemResponse(problem)));
}

function secondsToWait({ details }: Problem, now: Date): number | null {
  if (typeof details.seconds === "number") return details.seconds;
  if (typeof details.until !== "string") return null;
  return Math.max(1, Math.ceil((Date.parse(details.until) - now.getTime()) / 1000));
}

/** Sends what a route answers: nothing, a file, or JSON; a tagged answer only to who has it not yet. */
export async function sendAnswer(response: Response, http: Request, value: unknown, status = 200): Promise<void> {
  if (value instanceof Tagged) {
    response.set({ etag: value.etag, "cache-control": "private, no-cache", vary: "accept, authorization" });
    if (hasAlready(http, value.etag)) {
      response.status(304).end();
      return;
    }
    return sendAnswer(response, http, await value.value(), status);
  }
  if (value === undefined) {
    response.status(204).end();
    return;
  }
  if (value instanceof Download) return sendFile(response, value);
  response.status(status).json(value);
}

function hasAlready(http: Request, etag: string): boolean {
  const tags = http.get("if-none-match")?.split(",") ?? [];
  return tags.some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

async function sendFile(response: Response, { fileName, writeTo }: Download): Promise<void> {
  response.type(xlsxType).attachment(fileName);
  try {
    await writeTo(response);
  } catch (fault) {
    // Who left needs no answer. Half a file must not look like a whole one: the connection breaks instead.
    if (response.destroyed) return;
    response.destroy();
    throw fault;
  }
}
