import { describe, expect, it } from "vitest";
import { agencies, directory, periods, plan } from "../../seeds/plan.ts";
import { assignmentsOf } from "../../templates/assignment.ts";
import { checkCity } from "../../templates/check-city.ts";
import { parseEntries } from "../../templates/entry.ts";
import { finding } from "../../templates/finding.ts";
import { buildForm } from "../../templates/progress-report/build-form.ts";
import { owedRows } from "../../templates/report-form.ts";
import { wellFilled } from "../well-filled.ts";

const source = { plan, directory, assignments: assignmentsOf(plan, directory) };
const period = periods.find(({ id }) => id === "2026Q3");
if (!period) throw new Error("No third quarter");
const all = agencies.flatMap((agency) => {
  const form = buildForm(source, agency, period);
  if (!form || owedRows(form).length === 0) return [];
  return [{ agency, form, entries: parseEntries(form, wellFilled(form, plan.notes)) }];
});
const city = {
  source,
  period,
  reports: all,
  rulesOff: new Set<string>(),
  rulesOnTrial: new Set<string>(),
  language: "vi" as const,
};

describe("the real city", () => {
  it("that agrees and is complete has nothing to ask", () => {
    expect(checkCity(city).map(({ rule, received }) => `${rule}: ${received}`)).toEqual([]);
  });

  it("names the rows that stand on part of the answers, each with who is missing", () => {
    const some = all.filter(({ agency }) => agency.kind !== "commune" && agency.code !== "SKHCN");
    const found = checkCity({ ...city, reports: some });
    const rules = new Set(found.map(({ rule }) => rule));
    expect(rules).toContain("lead-missing");
    expect(rules).toContain("group-incomplete");
    const lead = found.find(({ rule }) => rule === "lead-missing");
    expect(lead?.received).toContain("Sở Khoa học và Công nghệ");
    const order = [...plan.indicators, ...plan.tasks, ...plan.directives].map(({ id }) => id);
    const places = found.map(({ row }) => order.indexOf((row ?? "").replace(/\.m\d$/, "")));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("gives each finding an id of its own, the shape that the API publishes, and the same words every time", () => {
    const twice = all.map((each) => ({
      ...each,
      entries: parseEntries(each.form, {
        ...wellFilled(each.form, plan.notes),
        ...Object.fromEntries(
          owedRows(each.form)
            .filter(({ accepts }) => "productNumber" in accepts)
            .map(({ id }) => [id, { status: "Đang thực hiện", productNumber: "9/QĐ-BCĐTP", productDate: "01/9/2026" }]),
        ),
      }),
    }));
    const found = checkCity({ ...city, reports: twice });
    expect(found.length).toBeGreaterThan(100);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const each of found) expect(finding.parse(each)).toEqual(each);
    expect(checkCity({ ...city, reports: twice.toReversed() })).toEqual(found);
  });

  it("that nobody has reported from says nothing: each row is simply without a report", () => {
    expect(checkCity({ ...city, reports: [] })).toEqual([]);
  });
});
