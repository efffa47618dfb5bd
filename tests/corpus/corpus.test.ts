import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RawRows } from "../../templates/cell.ts";
import { parseEntries } from "../../templates/entry.ts";
import { rules } from "../../templates/progress-report/rules/index.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import { against, carefulAnswers, withCells } from "./a-report.ts";
import { checkFile, checkMended, nameOf } from "./check-file.ts";
import { everyRule, notInEveryRule } from "./every-rule.ts";
import { shouldFail } from "./should-fail.ts";
import { shouldPass } from "./should-pass.ts";

/** What the answers say, however it is written. */
function valuesIn(form: ReportForm, rows: RawRows) {
  const answered = [...parseEntries(form, rows)].filter(([, { blank }]) => !blank);
  return Object.fromEntries(answered.map(([id, { filled }]) => [id, Object.fromEntries(filled)]));
}

const filesIn = (folder: string) => readdirSync(new URL(folder, import.meta.url)).sort();

describe("workbooks that should pass", () => {
  it("are all of the folder", () => expect(Object.keys(shouldPass).sort()).toEqual(filesIn("should-pass")));

  it.each(Object.entries(shouldPass))("%s", async (name, { agency, means = {} }) => {
    const report = against(agency);
    const { rows, findings } = await checkFile(`should-pass/${name}`, report);
    expect(findings.map(nameOf)).toEqual([]);
    expect(valuesIn(report.form, rows)).toEqual(valuesIn(report.form, withCells(carefulAnswers(report.form), means)));
  });
});

describe("workbooks that should fail", () => {
  it("are all of the folder", () => {
    expect([...Object.keys(shouldFail), "every-rule.xlsx"].sort()).toEqual(filesIn("should-fail"));
  });

  it.each(Object.entries(shouldFail))("%s", async (name, { agency, before, findings, mend }) => {
    const report = against(agency, before);
    const checked = await checkFile(`should-fail/${name}`, report);
    expect(checked.findings.map(nameOf)).toEqual(findings);
    if (mend) expect((await checkMended(checked, mend, report)).findings.map(nameOf)).toEqual([]);
  });
});

describe("a report with every mistake that fits into one file", async () => {
  const { findings } = await checkFile("should-fail/every-rule.xlsx", against("SKHCN", everyRule.before));

  it("asks for exactly these findings", () => expect(findings.map(nameOf)).toEqual(everyRule.findings));

  it("trips every rule but those that cannot stand beside others", () => {
    const tripped = new Set(findings.map(({ rule }) => rule));
    const others = rules.map(({ id }) => id).filter((id) => !tripped.has(id));
    expect(others.sort()).toEqual(Object.keys(notInEveryRule).sort());
  });

  it("leaves no rule that trips on no file of the corpus", () => {
    const alone = Object.values(shouldFail).flatMap((sample) => sample.findings.map((each) => each.split(" ")[0]));
    expect(Object.keys(notInEveryRule).filter((id) => !alone.includes(id))).toEqual([]);
  });
});
