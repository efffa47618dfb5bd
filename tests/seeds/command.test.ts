import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const copy = mkdtempSync(join(tmpdir(), "seeds-"));
const derived = ["agencies", "directives", "indicators", "periods", "plan-notes", "tasks"];
let said = "";

beforeAll(() => {
  for (const folder of ["seeds", "templates"]) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  cpSync(join(root, "package.json"), join(copy, "package.json"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const name of derived) rmSync(join(copy, "seeds", `${name}.json`));
  said = execFileSync(join(root, "node_modules/.bin/node"), ["seeds/read/main.ts"], { cwd: copy, encoding: "utf8" });
});
afterAll(() => rmSync(copy, { recursive: true }));

it.each(derived)("npm run seeds writes %s.json as it is committed, byte for byte", (name) => {
  const file = join("seeds", `${name}.json`);
  expect(readFileSync(join(copy, file), "utf8")).toBe(readFileSync(join(root, file), "utf8"));
});

it("npm run seeds says how much it wrote and how many cells it read otherwise than printed", () => {
  expect(said.trim().split("\n")).toHaveLength(derived.length + 1);
  expect(said).toContain("tasks.json: 101");
  expect(said).toMatch(/read otherwise than printed: \d+ of 1153$/m);
});
