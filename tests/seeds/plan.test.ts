import { describe, expect, it } from "vitest";
import { agencies, directory, periods, plan } from "../../seeds/plan.ts";
import { assignmentsOf, isOwedIn } from "../../templates/assignment.ts";
import { isIndicator, planRows } from "../../templates/plan.ts";

const rows = planRows(plan);
const ids = new Set(rows.map(({ id }) => id));
const bodies = new Set([...directory.agencies.keys(), ...directory.groups.keys()]);
const work = rows.filter((row) => isIndicator(row) || !row.heading);

describe("the plan as the server loads it", () => {
  it("has every row once", () => {
    expect(ids.size).toBe(rows.length);
    expect([plan.indicators.length, plan.tasks.length, plan.directives.length]).toEqual([69, 101, 82]);
    expect(plan.tasks.filter(({ heading }) => !heading)).toHaveLength(95);
  });

  it.each(work.map((row) => [row.id, row] as const))("%s names bodies that are known", (_, row) => {
    const named = isIndicator(row) ? row.owners : [...row.leads, ...row.coordinators];
    expect(named.filter((each) => !bodies.has(each))).toEqual([]);
    expect(isIndicator(row) ? row.owners : row.leads).not.toEqual([]);
  });

  it("links directives to rows that exist, never to themselves", () => {
    for (const { id, relatedTo } of plan.directives) {
      expect(relatedTo.filter((each) => !ids.has(each) || each === id)).toEqual([]);
    }
  });

  it("speaks in its notes of rows that exist, each note with an id of its own", () => {
    expect(plan.notes.flatMap(({ rows: named }) => named).filter((each) => !ids.has(each))).toEqual([]);
    expect(new Set(plan.notes.map(({ id }) => id)).size).toBe(plan.notes.length);
  });

  it("leaves no row without an agency that owes it", () => {
    const owed = new Set(
      assignmentsOf(plan, directory)
        .filter(({ role }) => role !== "coordinating")
        .map(({ row }) => row),
    );
    expect(work.filter(({ id }) => !owed.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("asks every commune and about forty city bodies for a report in quarter III", () => {
    const third = periods.find(({ id }) => id === "2026Q3");
    if (!third) throw new Error("2026Q3 is missing");
    const due = new Set(work.filter((row) => isOwedIn(row, third, plan)).map(({ id }) => id));
    const owing = new Set(
      assignmentsOf(plan, directory)
        .filter(({ role, row }) => role !== "coordinating" && due.has(row))
        .map(({ agency }) => agency),
    );
    const reporting = agencies.filter(({ id }) => owing.has(id));
    expect(reporting.filter(({ kind }) => kind === "commune")).toHaveLength(168);
    expect(reporting.filter(({ kind }) => kind !== "commune").length).toBeGreaterThanOrEqual(40);
    expect(reporting.every(({ reportsThrough }) => reportsThrough === null)).toBe(true);
  });
});
