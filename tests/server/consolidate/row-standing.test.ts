import { describe, expect, it } from "vitest";
import type { RawRow } from "../../../templates/cell.ts";
import type { Task } from "../../../templates/plan.ts";
import {
  anIndicator,
  aRecurringTask,
  aTask,
  aTaskWithMilestones,
  completed,
  dueInQuarter2,
  inProgress,
  measured,
  withResult,
} from "../../builders.ts";
import { aSubmission, consolidationOf } from "./small-city.ts";

const dueSecondQuarter = { ...dueInQuarter2, due: [...dueInQuarter2.due] };
const doneInTime = { ...completed, completedOn: "20/6/2026", productDate: "20/6/2026" };

/** Who answers with which cells; the row is "PL2.3". */
type Answers = Readonly<Record<string, RawRow>>;

function lineFor(task: Task, answers: Answers) {
  const submissions = Object.entries(answers).map(([agency, cells]) => aSubmission(agency, { [task.id]: cells }));
  return consolidationOf([task], submissions).centralTasks[0];
}

describe("a row with named leads", () => {
  const task = aTask({ leads: ["so-mau", "so-tai-chinh"], deadline: dueSecondQuarter });

  it("stands as its lead of record says, the other beside it", () => {
    const line = lineFor(task, { "so-mau": inProgress, "so-tai-chinh": doneInTime });
    expect(line).toMatchObject({
      assessment: "overdue",
      overdueAs: "in-progress",
      agency: "so-mau",
      ref: "2026Q3-so-mau-1/PL2.3",
      members: null,
      coLeads: [{ agency: "so-tai-chinh", assessment: "onTime", value: "done" }],
      disagree: true,
    });
  });

  it("counts the silence of its lead of record", () => {
    const line = lineFor(task, { "so-tai-chinh": doneInTime });
    expect(line).toMatchObject({ assessment: "overdue", overdueAs: "no-report", ref: null, disagree: false });
  });

  it("is not in disagreement when both say the same", () => {
    expect(lineFor(task, { "so-mau": doneInTime, "so-tai-chinh": doneInTime })).toMatchObject({
      assessment: "onTime",
      disagree: false,
    });
  });
});

describe("a row with a group among its leads", () => {
  const task = aTask({ leads: ["so-mau", "cap-xa"], deadline: dueSecondQuarter });
  const all = ["so-mau", "xa-01", "xa-02", "xa-03"];
  const everybody = (cells: RawRow): Answers => Object.fromEntries(all.map((agency) => [agency, cells]));

  it("is completed when all are, late when any was", () => {
    expect(lineFor(task, everybody(doneInTime))).toMatchObject({
      assessment: "onTime",
      agency: null,
      members: { done: 4, reported: 4, of: 4 },
    });
    const oneLate = { ...everybody(doneInTime), "xa-02": { ...doneInTime, completedOn: "01/7/2026" } };
    expect(lineFor(task, oneLate)?.assessment).toBe("late");
  });

  it("is overdue when due and any is not completed", () => {
    expect(lineFor(task, { ...everybody(doneInTime), "xa-03": inProgress })).toMatchObject({
      assessment: "overdue",
      overdueAs: "in-progress",
      members: { done: 3, reported: 4, of: 4 },
      spread: { onTime: 3, overdue: 1 },
    });
  });

  it("takes the worst before its deadline; the silent ones are not passed over", () => {
    const later = aTask({ leads: ["cap-xa"] });
    expect(lineFor(later, { "xa-01": inProgress, "xa-02": inProgress })).toMatchObject({
      assessment: "noReport",
      members: { done: 0, reported: 2, of: 3 },
    });
    const working = { "xa-01": inProgress, "xa-02": inProgress, "xa-03": { status: "Chưa thực hiện" } };
    expect(lineFor(later, working)?.assessment).toBe("inProgress");
  });

  it("has a recurring result when every member has", () => {
    const recurring = aRecurringTask({ leads: ["cap-xa"] });
    const nothing = { status: "Không phát sinh" };
    const answers = { "xa-01": withResult, "xa-02": nothing, "xa-03": nothing };
    expect(lineFor(recurring, answers)?.assessment).toBe("recurringReported");
    expect(lineFor(recurring, { ...answers, "xa-03": { status: "Chưa có kết quả trong kỳ" } })?.assessment).toBe(
      "recurringMissing",
    );
  });

  it("is met when every member meets the target", () => {
    const indicator = anIndicator({ owners: ["cap-xa"] });
    const values = (third: string) =>
      consolidationOf(
        [indicator],
        [
          aSubmission("xa-01", { "PL1.IV.5": { ...measured, actual: "41" } }),
          aSubmission("xa-02", { "PL1.IV.5": { ...measured, actual: "45" } }),
          aSubmission("xa-03", { "PL1.IV.5": { ...measured, actual: third } }),
        ],
      ).indicators[0];
    expect(values("40")).toMatchObject({
      assessment: "met",
      exceeded: false,
      members: { done: 3, of: 3 },
      actual: null,
    });
    expect(values("50")).toMatchObject({ assessment: "met", exceeded: true });
    expect(values("39")).toMatchObject({ assessment: "onCourse", members: { done: 2, reported: 3, of: 3 } });
  });
});

describe("a row that nobody owes", () => {
  it("stands as one on which everybody is silent", () => {
    const [line] = consolidationOf([aTask({ leads: ["vien-truong"], deadline: dueSecondQuarter })], []).centralTasks;
    expect(line).toMatchObject({ assessment: "overdue", overdueAs: "no-report", agency: null });
  });
});

describe("a task with milestones", () => {
  const task = aTaskWithMilestones({ leads: ["so-mau", "so-tai-chinh"] });
  const first = { ...completed, completedOn: "31/3/2026", productDate: "31/3/2026" };

  it("is one line of the figures, its milestones are shown under it", () => {
    const data = consolidationOf([task], [aSubmission("so-mau", { "PL3.20.m1": first, "PL3.20.m2": inProgress })]);
    expect(data.cityTasks.map((line) => [line.row, line.kind, line.assessment])).toEqual([
      ["PL3.20", "task", "overdue"],
      ["PL3.20.m1", "milestone", "onTime"],
      ["PL3.20.m2", "milestone", "overdue"],
    ]);
    expect(data.figures.tasks.total).toBe(1);
    expect(data.overdue).toMatchObject([
      { agency: "so-mau", row: "PL3.20.m2", daysOverdue: 61, overdueAs: "in-progress" },
      { agency: "so-tai-chinh", row: "PL3.20.m1", overdueAs: "no-report" },
    ]);
  });
});
