import express, { type Request, type RequestHandler } from "express";
import { largestFileMegabytes, xlsxType } from "../templates/api.ts";
import { refuse } from "./problem.ts";
import { ok, type Result } from "./result.ts";

const JSON_MEGABYTES = 2;

const json = express.json({ limit: JSON_MEGABYTES * 1024 * 1024, inflate: false, type: "application/json" });
const fileTypes = [xlsxType, "application/octet-stream"];
const bytes = express.raw({ limit: largestFileMegabytes * 1024 * 1024, inflate: false, type: fileTypes });

/** Reads the body of a request within its limits; undefined where a route takes none. */
export async function readBody(http: Request, wanted: unknown): Promise<Result<unknown>> {
  if (wanted === undefined) return ok(undefined);
  const file = wanted === "xlsx";
  const fault = await run(file ? bytes : json, http);
  if (fault !== undefined) return refused(fault, file);
  if (file ? Buffer.isBuffer(http.body) : http.body !== undefined) return ok(http.body);
  return refuse("content-type", { expected: file ? xlsxType : "application/json" });
}

function run(parser: RequestHandler, http: Request): Promise<unknown> {
  return new Promise((resolve) => {
    // The parsers read the request alone.
    parser(http, {} as never, resolve);
  });
}

/** @param fault what the parser says; its `type` tells which of the sender's faults it is */
function refused(fault: unknown, file: boolean): Result<never> {
  switch ((fault as { type?: string }).type) {
    case "entity.too.large":
      return file
        ? refuse("file-too-large", { megabytes: largestFileMegabytes })
        : refuse("too-large", { megabytes: JSON_MEGABYTES });
    case "entity.parse.failed":
      return refuse("malformed-json");
    case "encoding.unsupported":
    case "charset.unsupported":
      return refuse("content-type", { expected: file ? xlsxType : "application/json; charset=utf-8" });
    case "request.aborted":
    case "request.size.invalid":
      return refuse("too-slow");
    default:
      throw fault;
  }
}
