import { describe, expect, it } from "vitest";
import { agencies, periods } from "../../seeds/plan.ts";
import { isOwedIn } from "../../templates/assignment.ts";
import { checkReport, type ReportToCheck } from "../../templates/check-report.ts";
import { errorsOf } from "../../templates/finding.ts";
import type { Period } from "../../templates/period.ts";
import { planRows } from "../../templates/plan.ts";
import { buildForm } from "../../templates/progress-report/build-form.ts";
import { rules } from "../../templates/progress-report/rules/index.ts";
import { owedRows } from "../../templates/report-form.ts";
import { uploaded } from "../file-builder.ts";
import { clean, mistakes, reportOf, source } from "../mistakes.ts";

describe("the forms of the real plan", () => {
  it.each(periods)("of $id: each agency that owes a row has a form whose rows can be told apart", (period) => {
    for (const agency of agencies) {
      const form = buildForm(source, agency, period);
      if (owes(agency.id, period)) expect(form && owedRows(form).length).toBeGreaterThan(0);
      if (!form) continue;
      const ids = form.sheets.flatMap(({ rows }) => rows).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each(periods)("of $id: an empty report gives one finding for each owed row", (period) => {
    for (const agency of agencies) {
      const form = buildForm(source, agency, period);
      if (!form) continue;
      const asked = agency.form === null && owedRows(form).length > 0 ? ["KD.form"] : [];
      const found = checkReport(reportOf(form, { rows: {} })).map(({ row }) => row);
      expect(found).toEqual([...owedRows(form).map(({ id }) => id), ...asked]);
    }
  });

  it("leave a careful clerk of any agency nothing to mend or explain, quarter by quarter", () => {
    for (const agency of agencies) {
      let history: ReportToCheck["history"] = [];
      for (const period of periods) {
        const form = buildForm(source, agency, period);
        if (!form) continue;
        const report = reportOf(form, { history });
        expect(
          checkReport(report).map(({ rule, row, received }) => `${agency.id} ${period.id} ${row} ${rule}: ${received}`),
        ).toEqual([]);
        history = [{ period, rows: report.rows }, ...history];
      }
    }
  });
});

describe("on the real plan", () => {
  it("a clean report of the main agency has no finding, in the file either", () => {
    expect(errorsOf(checkReport(clean))).toEqual([]);
    expect(checkReport(uploaded(clean))).toEqual([]);
  });

  it.each(Object.entries(mistakes))("%s is found, and nothing else", (id, make) => {
    expect(checkReport(make()).map(({ rule }) => rule)).toEqual([id]);
  });

  it("every rule is tripped here", () => {
    const untried = rules.map(({ id }) => id).filter((id) => !(id in mistakes));
    expect(untried).toEqual([]);
  });
});

/** By the assignments alone: some row of the plan is owed by the agency in the period. */
function owes(agencyId: string, period: Period): boolean {
  const owed = new Set(
    planRows(source.plan)
      .filter((row) => isOwedIn(row, period, source.plan))
      .map(({ id }) => id),
  );
  return source.assignments.some(
    ({ agency, role, row }) => agency === agencyId && role !== "coordinating" && owed.has(row),
  );
}
