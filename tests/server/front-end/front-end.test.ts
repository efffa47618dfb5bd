import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import express from "express";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { buildFrontEnd } from "../../../server/front-end/build.ts";
import { frontEnd } from "../../../server/front-end/serve.ts";

let folder: string;
beforeAll(async () => {
  folder = await buildFrontEnd();
}, 120_000);

async function served(): Promise<string> {
  const app = express().use(frontEnd(folder, { frameAncestors: ["'self'", "https://excel.example"] }));
  const server = createServer(app).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function assetsOf(pattern: RegExp): Promise<string[]> {
  const page = await readFile(join(folder, "index.html"), "utf8");
  return [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)]
    .map(([, path]) => path ?? "")
    .filter((path) => pattern.test(path));
}

describe("the front end", () => {
  it("is built once for the same sources", async () => {
    await expect(buildFrontEnd()).resolves.toBe(folder);
  });

  it("is built at the same time by several and comes out once", async () => {
    const folders = await Promise.all([buildFrontEnd(), buildFrontEnd(), buildFrontEnd()]);
    expect(new Set(folders)).toEqual(new Set([folder]));
  });

  it("weighs less than 200 kB of our own, as it goes over the wire", async () => {
    const own = await assetsOf(/\/index-.*\.js$/);
    expect(own).toHaveLength(1);
    const content = await readFile(join(folder, own[0] ?? ""));
    expect(gzipSync(content).length).toBeLessThan(200_000);
  });

  it("comes with a policy that allows its own files and the styles of one nonce, new for each visit", async () => {
    const address = await served();
    const visits = await Promise.all([fetch(address), fetch(address)]);
    const nonces = await Promise.all(
      visits.map(async (response) => {
        const policy = response.headers.get("content-security-policy") ?? "";
        const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
        expect(await response.text()).toContain(`nonce="${nonce}"`);
        expect(policy).toContain("default-src 'none'; script-src 'self';");
        expect(policy).toContain("frame-ancestors 'self' https://excel.example");
        expect(policy).not.toContain("unsafe");
        expect(response.headers.get("cache-control")).toBe("no-store");
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
    expect(nonces.every((nonce) => nonce.length >= 20)).toBe(true);
  });

  it("has nothing inline that the policy would refuse", async () => {
    const page = await readFile(join(folder, "index.html"), "utf8");
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)| on\w+=/);
  });

  it("lets browsers keep assets for good, for they are named by their content", async () => {
    const address = await served();
    const [script] = await assetsOf(/\.js$/);
    const response = await fetch(`${address}${script}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    await response.body?.cancel();
  });

  it("serves nothing beside its page and its assets", async () => {
    const address = await served();
    for (const path of [
      "/index.html",
      "/assets/",
      "/assets/../index.html",
      "/assets/%2e%2e/index.html",
      "/package.json",
    ]) {
      const response = await fetch(`${address}${path}`);
      expect([path, response.status]).toEqual([path, 404]);
      await response.body?.cancel();
    }
  });
});
