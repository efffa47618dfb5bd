import { describe, expect, it } from "vitest";
import { assessIndicator, exceeds, type IndicatorFacts } from "../../templates/assess-indicator.ts";
import { assessTask, overdueKindOf, type TaskAnswer, type TaskFacts } from "../../templates/assess-task.ts";
import { type Answered, assessReport, type RowAssessment } from "../../templates/assessment.ts";
import type { RawRow } from "../../templates/cell.ts";
import { parseEntries } from "../../templates/entry.ts";
import type { EntryStatus } from "../../templates/lists.ts";
import type { PlanRow, Target } from "../../templates/plan.ts";
import {
  type IndicatorAssessment,
  indicatorAssessments,
  standingOf,
  standings,
  type TaskAssessment,
  taskAssessments,
} from "../../templates/standing.ts";
import { worstIndicator, worstTask } from "../../templates/worst-of.ts";
import {
  aForm,
  aNote,
  anIndicator,
  anIndicatorInWords,
  aPeriod,
  aRecurringTask,
  aTask,
  aTaskWithMilestones,
  completed,
  inProgress,
  measured,
  withResult,
} from "../builders.ts";

const now = (status: EntryStatus, completedOn: string | null = null): TaskAnswer => ({
  status,
  completedOn,
  inPeriod: true,
});
const before = (status: EntryStatus, completedOn: string | null = null): TaskAnswer => ({
  ...now(status, completedOn),
  inPeriod: false,
});

type Row = readonly [condition: string, facts: Partial<TaskFacts>, assessment: TaskAssessment];

/** FORMS 2, "Task assessment", with DESIGN 12. The cut-off is 30/9/2026. */
const taskTable: readonly Row[] = [
  ["1 completed before the deadline", { due: "2026-09-30", answer: now("done", "2026-09-05") }, "onTime"],
  ["1 completed on its last day", { due: "2026-09-30", answer: now("done", "2026-09-30") }, "onTime"],
  ["1 completed, no deadline", { due: null, answer: now("done", "2026-09-05") }, "onTime"],
  [
    "1 completed in an earlier period, silent now",
    { due: "2026-06-30", answer: before("done", "2026-06-30") },
    "onTime",
  ],
  ["1 completed long before a deadline to come", { due: "2026-12-31", answer: now("done", "2026-09-05") }, "onTime"],
  ["2 completed one day after", { due: "2026-06-30", answer: now("done", "2026-07-01") }, "late"],
  ["2 completed late in an earlier period", { due: "2026-03-31", answer: before("done", "2026-04-01") }, "late"],
  ["2 completed without a day, deadline passed", { due: "2026-06-30", answer: now("done") }, "late"],
  ["2 completed without a day, deadline to come", { due: "2026-12-31", answer: now("done") }, "onTime"],
  ["3 in progress, due on the cut-off itself", { due: "2026-09-30", answer: now("in-progress") }, "overdue"],
  ["3 not started and due", { due: "2026-06-30", answer: now("not-started") }, "overdue"],
  ["3 due and never reported", { due: "2026-06-30", answer: null }, "overdue"],
  ["3 due, in progress a quarter ago, silent now", { due: "2026-06-30", answer: before("in-progress") }, "overdue"],
  ["4 due the day after, no entry", { due: "2026-10-01", answer: null }, "noReport"],
  ["4 not yet due, entry of an earlier period only", { due: "2026-12-31", answer: before("in-progress") }, "noReport"],
  ["4 no deadline, no entry", { due: null, answer: null }, "noReport"],
  ["4 recurring, no entry", { due: null, recurring: true, answer: null }, "noReport"],
  ["4 recurring, result only in an earlier period", { recurring: true, answer: before("with-result") }, "noReport"],
  ["5 recurring with a result", { due: null, recurring: true, answer: now("with-result") }, "recurringReported"],
  ["5 recurring, nothing arose", { due: null, recurring: true, answer: now("nothing-arose") }, "recurringReported"],
  ["6 recurring without a result", { due: null, recurring: true, answer: now("no-result") }, "recurringMissing"],
  ["7 due the day after the cut-off", { due: "2026-10-01", answer: now("in-progress") }, "dueSoon"],
  ["7 due 30 days after, not started", { due: "2026-10-30", answer: now("not-started") }, "dueSoon"],
  ["8 due 31 days after, in progress", { due: "2026-10-31", answer: now("in-progress") }, "inProgress"],
  ["8 no deadline, in progress", { due: null, answer: now("in-progress") }, "inProgress"],
  ["9 not started, in time", { due: "2026-12-31", answer: now("not-started") }, "notStarted"],
  ["9 not started, no deadline", { due: null, answer: now("not-started") }, "notStarted"],
];

describe("a task at the cut-off", () => {
  it.each(taskTable)("%s", (_, facts, assessment) => {
    expect(assessTask({ due: null, recurring: false, answer: null, cutOff: "2026-09-30", ...facts })).toBe(assessment);
  });

  it.each([
    ["in-progress", now("in-progress")],
    ["not-started", now("not-started")],
    ["no-report", before("in-progress")],
    ["no-report", null],
  ] as const)("overdue is counted as %s", (kind, answer) => {
    expect(overdueKindOf(answer)).toBe(kind);
  });
});

const atLeast40: Target = { text: "≥ 40", kind: "threshold", operator: ">=", value: 40, max: null, unit: null };
const inWords: Target = { text: "Hình thành", kind: "milestone", operator: null, value: null, max: null, unit: null };
const given = (value: number | null, forecast: number | null = null) => ({ answer: { value, forecast } });

type IndicatorRow = readonly [condition: string, facts: Partial<IndicatorFacts>, assessment: IndicatorAssessment];

/** FORMS 2, "Indicator assessment": target ≥ 40 or words, quarter III unless said. */
const indicatorTable: readonly IndicatorRow[] = [
  ["1 no entry in the period", { answer: null }, "noReport"],
  ["1 no entry, in the last period too", { answer: null, lastOfYear: true }, "noReport"],
  ["2 value exactly on target", given(40), "met"],
  ["2 value above, forecast below", given(41, 39), "met"],
  ["2 words: completed", { target: inWords, answer: { value: "done", forecast: null } }, "met"],
  ["3 last period, value below", { ...given(39), lastOfYear: true }, "notMet"],
  ["3 last period, value below, hopeful forecast", { ...given(39, 40), lastOfYear: true }, "notMet"],
  [
    "3 last period, words not completed",
    { target: inWords, answer: { value: "in-progress", forecast: "within-year" }, lastOfYear: true },
    "notMet",
  ],
  ["4 forecast below", given(31, 39), "atRisk"],
  ["4 no value, forecast below", given(null, 39), "atRisk"],
  [
    "4 words: not within the year",
    { target: inWords, answer: { value: "in-progress", forecast: "not-within-year" } },
    "atRisk",
  ],
  ["5 forecast on target", given(31, 40), "onCourse"],
  ["5 last period, no value yet, forecast on target", { ...given(null, 40), lastOfYear: true }, "onCourse"],
  [
    "5 words: within the year",
    { target: inWords, answer: { value: "not-started", forecast: "within-year" } },
    "onCourse",
  ],
  ["6 value below, no forecast", given(31), "notAssessable"],
  ["6 neither value nor forecast, with a reason", given(null), "notAssessable"],
  ["6 words without outlook", { target: inWords, answer: { value: "in-progress", forecast: null } }, "notAssessable"],
  ["6 target contradictory, value reaches it", { ...given(50, 50), targetInDoubt: true }, "notAssessable"],
  [
    "6 target contradictory, last period, below",
    { ...given(1), targetInDoubt: true, lastOfYear: true },
    "notAssessable",
  ],
];

describe("an indicator at the cut-off", () => {
  const facts = (parts: Partial<IndicatorFacts>): IndicatorFacts => ({
    target: atLeast40,
    targetInDoubt: false,
    answer: null,
    lastOfYear: false,
    ...parts,
  });

  it.each(indicatorTable)("%s", (_, parts, assessment) => {
    expect(assessIndicator(facts(parts))).toBe(assessment);
  });

  it("is flagged as exceeded only when strictly better", () => {
    const atMost = { ...atLeast40, operator: "<=" } as const;
    expect([exceeds(facts(given(40))), exceeds(facts(given(40.1)))]).toEqual([false, true]);
    expect([40, 39].map((value) => exceeds(facts({ target: atMost, ...given(value) })))).toEqual([false, true]);
    expect(exceeds(facts({ target: inWords, answer: { value: "done", forecast: null } }))).toBe(false);
  });
});

describe("several answers for one row", () => {
  it.each<readonly [string, readonly TaskAssessment[], TaskAssessment]>([
    ["all completed in time", ["onTime", "onTime"], "onTime"],
    ["all completed, one late", ["onTime", "late"], "late"],
    ["one overdue among completed", ["onTime", "overdue", "late"], "overdue"],
    ["one recurring without a result", ["recurringReported", "recurringMissing", "noReport"], "recurringMissing"],
    ["one due soon among silent", ["dueSoon", "noReport"], "dueSoon"],
    ["one silent among those at work", ["inProgress", "noReport", "onTime"], "noReport"],
    ["one silent among recurring results", ["recurringReported", "noReport"], "noReport"],
    ["all recurring with a result", ["recurringReported", "recurringReported"], "recurringReported"],
    ["one completed, the others not started", ["onTime", "notStarted"], "inProgress"],
    ["nobody started", ["notStarted", "notStarted"], "notStarted"],
    ["nobody at all", [], "noReport"],
  ])("tasks: %s", (_, parts, worst) => {
    expect(worstTask(parts)).toBe(worst);
  });

  it.each<readonly [string, readonly IndicatorAssessment[], IndicatorAssessment]>([
    ["all met", ["met", "met"], "met"],
    ["one at risk", ["met", "atRisk", "noReport"], "atRisk"],
    ["one missed", ["atRisk", "notMet"], "notMet"],
    ["one silent", ["met", "onCourse", "noReport", "notAssessable"], "noReport"],
    ["one that cannot be assessed", ["met", "notAssessable"], "notAssessable"],
    ["one still on course", ["met", "onCourse"], "onCourse"],
  ])("indicators: %s", (_, parts, worst) => {
    expect(worstIndicator(parts)).toBe(worst);
  });

  it("are never blue or green while somebody is silent", () => {
    for (const other of taskAssessments) {
      expect(["red", "amber", "grey"], other).toContain(standingOf(worstTask([other, "noReport"])));
    }
    for (const other of indicatorAssessments) {
      expect(["red", "grey"], other).toContain(standingOf(worstIndicator([other, "noReport"])));
    }
  });
});

describe("standings", () => {
  it("are shown red first, and silence before the other greys", () => {
    for (const order of [taskAssessments, indicatorAssessments]) {
      const places = order.map((each) => standings.indexOf(standingOf(each)));
      expect(places).toEqual([...places].sort());
    }
    expect(indicatorAssessments.indexOf("noReport")).toBeLessThan(indicatorAssessments.indexOf("notAssessable"));
  });
});

describe("a whole report", () => {
  const assess = (
    row: PlanRow,
    answers: Readonly<Record<string, Readonly<Record<string, RawRow>>>>,
    period = "2026Q3",
  ) => {
    const form = aForm([row], aPeriod(period));
    const answered: readonly Answered[] = Object.entries(answers).map(([id, rows]) => ({
      period: aPeriod(id),
      entries: parseEntries(form, rows),
    }));
    return assessReport(form, answered, [])[0] as RowAssessment;
  };

  it("reads cells as they were typed", () => {
    expect(assess(anIndicator(), { "2026Q3": { "PL1.IV.5": { ...measured, actual: "1.100" } } })).toMatchObject({
      assessment: "met",
      exceeded: true,
    });
    expect(assess(aRecurringTask(), { "2026Q3": { "PL2.7": withResult } }).assessment).toBe("recurringReported");
  });

  it("keeps a completion of an earlier period in force while the agency is silent", () => {
    const earlier = { ...completed, completedOn: "20/6/2026", productDate: "20/6/2026" };
    const { assessment, answer } = assess(aTask(), { "2026Q2": { "PL2.3": earlier } });
    expect([assessment, answer?.period.id]).toEqual(["onTime", "2026Q2"]);
  });

  it("takes a completion back when the newest accepted entry does", () => {
    expect(assess(aTask(), { "2026Q3": { "PL2.3": inProgress }, "2026Q2": { "PL2.3": completed } }).assessment).toBe(
      "inProgress",
    );
  });

  it("does not take last quarter's indicator for this quarter's", () => {
    expect(assess(anIndicator(), { "2026Q2": { "PL1.IV.5": measured } })).toMatchObject({
      assessment: "noReport",
      answer: null,
    });
  });

  it("assesses an indicator in words by its status and outlook", () => {
    const cells = { actual: "Đang thực hiện", forecast: "Không hoàn thành trong năm" };
    expect(assess(anIndicatorInWords(), { "2026Q3": { "PL1.II.3": cells } }).assessment).toBe("atRisk");
  });

  it("does not assess a recurring row without a due point in the period", () => {
    const halfYearly = { text: "Định kỳ 6 tháng", kind: "recurring", due: [], recurrence: "half-yearly" } as const;
    const row = aRecurringTask({ deadline: { ...halfYearly, due: [] } });
    const form = aForm([row, aTask()], aPeriod());
    expect(assessReport(form, [], []).map((each) => [each.row.id, each.assessment])).toEqual([
      ["PL2.7", null],
      ["PL2.3", "noReport"],
    ]);
  });

  const onTime = { ...completed, completedOn: "31/3/2026", productDate: "31/3/2026" };
  it.each<readonly [string, RawRow, RawRow | null, TaskAssessment]>([
    ["completed with its last milestone", onTime, { ...completed, completedOn: "31/7/2026" }, "onTime"],
    [
      "late when any milestone was",
      { ...onTime, completedOn: "01/4/2026" },
      { ...completed, completedOn: "31/7/2026" },
      "late",
    ],
    ["overdue with an overdue milestone", onTime, inProgress, "overdue"],
    ["overdue with a silent milestone past its day", onTime, null, "overdue"],
  ])("derives a task from its milestones: %s", (_, first, second, assessment) => {
    const rows = { "PL3.20.m1": first, ...(second && { "PL3.20.m2": second }) };
    const found = assess(aTaskWithMilestones(), { "2026Q3": rows });
    expect([found.assessment, found.milestones.length]).toEqual([assessment, 2]);
  });

  it("lets a task run on while its next milestone is in time", () => {
    const rows = { "PL3.20.m1": onTime, "PL3.20.m2": { status: "Chưa thực hiện" } };
    expect(assess(aTaskWithMilestones(), { "2026Q2": rows }, "2026Q2").assessment).toBe("inProgress");
  });

  it("holds nothing against an agency where the plan contradicts itself", () => {
    const form = aForm([anIndicator()]);
    const entries = parseEntries(form, { "PL1.IV.5": { ...measured, forecast: "10" } });
    const doubt = aNote({ rows: ["PL1.IV.5"], effect: "target-in-doubt" });
    const assessmentWith = (notes: Parameters<typeof assessReport>[2]) =>
      assessReport(form, [{ period: aPeriod(), entries }], notes)[0]?.assessment;
    expect([assessmentWith([]), assessmentWith([doubt])]).toEqual(["atRisk", "notAssessable"]);
  });
});
