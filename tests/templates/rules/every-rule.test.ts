import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../../templates/progress-report/rules/index.ts";
import { phases } from "../../../templates/rule.ts";

const folder = (path: string, ending: string) =>
  readdirSync(new URL(path, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

const ids = rules.map(({ id }) => id).sort();

describe("the list of rules", () => {
  it("holds each rule file once, under the file's name", () => {
    const files = folder("../../../templates/progress-report/rules", ".ts").filter((name) => name !== "index");
    expect(ids).toEqual(files.sort());
  });

  it("has a test for each rule, and no test for another", () => {
    const tests = folder(".", ".test.ts").filter((name) => name !== "every-rule");
    expect(tests.sort()).toEqual(ids);
  });

  it("stands in the order of the phases", () => {
    const order = rules.map(({ phase }) => phases.indexOf(phase));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
