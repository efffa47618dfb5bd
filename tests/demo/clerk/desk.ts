import type { Agency, Indicator, Period, Plan, Target, Task } from "../api-shapes.ts";
import { randomFrom } from "../random.ts";
import type { Answers } from "./answer.ts";
import { type Staff, staffOf } from "./people.ts";

/** What lies on a clerk's desk: the plan as published, and what the office reported before. */
export interface Desk {
  readonly agency: Agency;
  readonly period: Period;
  readonly plan: PlanIndex;
  /** The heading form: the agency's own, or what a commune chose. */
  readonly form: "party" | "state" | "mass";
  readonly staff: Staff;
  /** What the agency sent for the period before; null in the first, and when it sent nothing. */
  readonly before: Answers | null;
  /** The same without the mistakes that were let stand: what a clerk goes on from. */
  readonly meantBefore: Answers | null;
  /** Whether that was accepted, so that the server compares with it. */
  readonly beforeInForce: boolean;
}

export function deskOf(
  agency: Agency,
  period: Period,
  plan: PlanIndex,
  before: { readonly sent: Answers; readonly meant: Answers; readonly inForce: boolean } | null,
): Desk {
  const form = agency.form ?? (randomFrom(agency.id, "form").chance(0.65) ? "state" : "party");
  return {
    agency,
    period,
    plan,
    form,
    staff: staffOf(agency, form),
    before: before?.sent ?? null,
    meantBefore: before?.meant ?? null,
    beforeInForce: before?.inForce ?? false,
  };
}

/** What a figure measures: `as` and `target` are those of the row with the highest target among rows that measure one thing. */
export interface Measured {
  readonly as: string;
  readonly target: Target;
  readonly shared: boolean;
}

/** The plan's rows by id, milestones under their task, and a running number for each. */
export interface PlanIndex {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly tasks: ReadonlyMap<string, Task>;
  /** Milestone id → its task. */
  readonly taskOfMilestone: ReadonlyMap<string, Task>;
  readonly issued: ReadonlyMap<string, string>;
  readonly running: ReadonlyMap<string, number>;
  readonly measured: ReadonlyMap<string, Measured>;
  readonly source: Plan;
}

export function indexPlan(plan: Plan): PlanIndex {
  const tasks = [...plan.tasks, ...plan.directives];
  const milestones = tasks.flatMap((task) => task.milestones.map(({ id }): [string, Task] => [id, task]));
  const ids = [...plan.indicators, ...tasks].map(({ id }) => id).concat(milestones.map(([id]) => id));
  return {
    indicators: new Map(plan.indicators.map((each) => [each.id, each])),
    tasks: new Map(tasks.map((each) => [each.id, each])),
    taskOfMilestone: new Map(milestones),
    issued: new Map(plan.documents.map(({ id, issued }) => [id, issued])),
    running: new Map(ids.map((id, i) => [id, i])),
    measured: measuredAlike(plan),
    source: plan,
  };
}

/** Rows that by the plan's notes measure one thing: a clerk gives one figure for all of them. */
function measuredAlike(plan: Plan): Map<string, Measured> {
  const found = new Map<string, Measured>();
  for (const { id, target } of [...plan.indicators, ...plan.tasks, ...plan.directives]) {
    if (target?.value != null) found.set(id, { as: id, target, shared: false });
  }
  for (const { rows, effect } of plan.notes) {
    if (effect !== "compare-values") continue;
    const measured = rows.flatMap((id) => found.get(id) ?? []);
    const highest = measured.sort((a, b) => (b.target.value ?? 0) - (a.target.value ?? 0))[0];
    if (highest) for (const id of rows) if (found.has(id)) found.set(id, { ...highest, shared: true });
  }
  return found;
}
