import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import express, { type Router } from "express";

interface FrontEndOptions {
  /** Who may show the page in a frame, as CSP writes it: `'none'`, or the origins of Excel on the web. */
  readonly frameAncestors: readonly string[];
}

/**
 * Serves a built front end. Routes live behind "#", so "/" is the only page; it is made anew for each visit, with a
 * nonce that lets Fluent add its styles and nothing else. Assets carry the hash of their content in their name.
 * @param folder what `buildFrontEnd` returned
 */
export function frontEnd(folder: string, { frameAncestors }: FrontEndOptions): Router {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const router = express.Router();
  router.get("/", (_, response) => {
    const nonce = randomBytes(16).toString("base64");
    response
      .set("Content-Security-Policy", contentSecurityPolicy(nonce, frameAncestors))
      .set("Cache-Control", "no-store")
      .type("html")
      .send(page.replaceAll("{nonce}", nonce));
  });
  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }));
  return router;
}

function contentSecurityPolicy(nonce: string, frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors.join(" ")}`,
  ].join("; ");
}
