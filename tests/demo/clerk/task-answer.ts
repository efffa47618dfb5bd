import type { Target, Task } from "../api-shapes.ts";
import { addDays, type Day, officialDay, quarterName } from "../day.ts";
import { type Random, randomFrom } from "../random.ts";
import { type Answer, dayOf, type Meant, number, onDay, words, wordsOf } from "./answer.ts";
import type { Desk } from "./desk.ts";
import { indicatorStory, isCounted, isShare } from "./indicator-story.ts";
import { paperKindFor, paperNumber } from "./papers.ts";
import type { TemplateRow } from "./read-template.ts";
import { tell, tellProgress } from "./sentences.ts";
import { stateOn, storiesOf, type TaskState } from "./task-story.ts";
import { topicOf } from "./topic.ts";

/** The words of the status list as templates print them. */
export const STATUS = {
  "not-started": "Chưa thực hiện",
  "in-progress": "Đang thực hiện",
  done: "Đã hoàn thành",
  withResult: "Có kết quả trong kỳ",
  nothingArose: "Không phát sinh",
  noResult: "Chưa có kết quả trong kỳ",
} as const;

/** What the agency answers on a task, directive or milestone; the words differ from row to row and quarter to quarter. */
export function answerTask(row: TemplateRow, task: Task, desk: Desk, used: Set<string>): Answer {
  const random = randomFrom(row.id, desk.agency.id, desk.period.id, "task");
  const told = { topic: topicOf(row.printed.name ?? task.name), quarter: quarterName(desk.period.id) };
  if (row.lists.status?.includes(STATUS.withResult)) return recurringAnswer(row, task, desk, told, random, used);
  return datedAnswer(row, task, desk, told, random, used);
}

type Topic = { readonly topic: string; readonly quarter: string };

function recurringAnswer(
  row: TemplateRow,
  task: Task,
  desk: Desk,
  told: Topic,
  random: Random,
  used: Set<string>,
): Answer {
  const luck = random.next();
  const say = { ...told, paper: null };
  if (luck < 0.07) {
    return {
      status: words(STATUS.noResult),
      obstacle: words(tell("causes", say, random, used)),
      nextStep: words(tell("steps", say, random, used)),
    };
  }
  if (luck < 0.17 && !row.open.has("figure")) {
    return { status: words(STATUS.nothingArose), resultReached: words(tell("nothing", say, random, used)) };
  }
  const figure = row.open.has("figure") ? figureOf(task, desk, true) : null;
  return {
    status: words(STATUS.withResult),
    ...(figure ? { figure: figure.meant } : {}),
    resultReached: words(tell("recurring", say, random, used)),
    ...(random.chance(0.25) ? { nextStep: words(tell("steps", say, random, used)) } : {}),
  };
}

function datedAnswer(row: TemplateRow, task: Task, desk: Desk, told: Topic, random: Random, used: Set<string>): Answer {
  const before = desk.meantBefore?.get(row.id);
  // What was completed is not told anew: the paper and the day stand as reported.
  if (wordsOf(before, "status") === STATUS.done && before) return before;
  const { cutOff } = desk.period;
  const own = task.milestones.find(({ id }) => id === row.id);
  const due = own?.due ?? task.deadline.due.at(-1) ?? null;
  const story = storiesOf(task, desk.agency, desk.plan.issued.get(task.document) ?? "2026-02-14").get(row.id);
  if (!story) throw new Error(`${row.id} has no story`);
  const planned = stateOn(story, cutOff);
  const figure = row.open.has("figure") ? figureOf(task, desk, planned.status === "done") : null;
  const state: TaskState =
    planned.status === "done" && figure && !figure.meets
      ? { status: "in-progress", percent: 90, completed: null, expected: "2026-12-31" }
      : planned;
  if (state.status === "done")
    return doneAnswer(row, task, desk, told, state.completed ?? cutOff, figure, random, used);
  return openAnswer(row, desk, told, state, due, figure, random, used);
}

function doneAnswer(
  row: TemplateRow,
  task: Task,
  desk: Desk,
  told: Topic,
  completed: Day,
  figure: Figure | null,
  random: Random,
  used: Set<string>,
): Answer {
  const paper = task.expectedResult.kind === "paper" || random.chance(0.3) ? paperOn(row, task, desk) : null;
  const named = paper === null ? null : `${paper} ngày ${officialDay(completed)}`;
  return {
    status: words(STATUS.done),
    percent: number(100, true),
    ...(figure ? { figure: figure.meant } : {}),
    resultReached: words(tell("done", { ...told, paper: named }, random, used)),
    ...(paper === null ? {} : { productNumber: words(paper), productDate: onDay(completed) }),
    completedOn: onDay(completed),
  };
}

function openAnswer(
  row: TemplateRow,
  desk: Desk,
  told: Topic,
  state: TaskState,
  due: Day | null,
  figure: Figure | null,
  random: Random,
  used: Set<string>,
): Answer {
  const overdue = due !== null && due <= desk.period.cutOff;
  const troubled = overdue || random.chance(desk.agency.kind === "commune" ? 0.04 : 0.16);
  const submitted = state.percent === 90 && random.chance(0.5);
  const paper = submitted ? paperNumber(desk.agency, desk.form, "TTr", runningNumber(row, desk)) : null;
  const say = { ...told, paper };
  const begun = state.status === "in-progress";
  return {
    status: words(STATUS[state.status]),
    ...(begun ? { percent: number(state.percent, true) } : {}),
    ...(begun && figure ? { figure: figure.meant } : {}),
    ...(begun ? { resultReached: words(tellProgress(state.percent, say, random, used)) } : {}),
    ...(paper === null ? {} : { productNumber: words(paper), productDate: onDay(addDays(desk.period.cutOff, -9)) }),
    ...(troubled ? { obstacle: words(tell("causes", say, random, used)) } : {}),
    ...(troubled && random.chance(0.6) ? { proposal: words(tell("requests", say, random, used)) } : {}),
    ...(troubled || random.chance(0.45) ? { nextStep: words(tell("steps", say, random, used)) } : {}),
    ...(overdue || random.chance(0.5) ? { expectedOn: onDay(expectedAgain(row, state, desk)) } : {}),
  };
}

/** The day named before stands, unless it has passed. */
function expectedAgain(row: TemplateRow, state: TaskState, desk: Desk): Day {
  const before = dayOf(desk.meantBefore?.get(row.id), "expectedOn");
  const named = before !== null && before > desk.period.cutOff ? before : state.expected;
  return named > desk.period.cutOff ? named : addDays(desk.period.cutOff, 31);
}

interface Figure {
  readonly meant: Meant;
  readonly meets: boolean;
}

/** What is measured on the row so far; a figure that another row measures too is the same in both. */
function figureOf(task: Task, desk: Desk, done: boolean): Figure | null {
  const target = task.target;
  const measured = desk.plan.measured.get(task.id);
  if (target?.value == null || !measured) return null;
  const unit = target.unit ?? "";
  const quarter = desk.period.id === "2026Q2" ? "Q2" : "Q3";
  const value = measured.shared
    ? indicatorStory(measured, desk.agency, unit, "rate").values[quarter]
    : ownFigure(task.id, target, unit, desk, done);
  if (value === null) return null;
  return {
    meant: number(value, isShare(unit)),
    meets: target.operator === ">" ? value > target.value : value >= target.value,
  };
}

function ownFigure(row: string, target: Target, unit: string, desk: Desk, done: boolean): number {
  const random = randomFrom(row, desk.agency.id, desk.period.id, "figure");
  const goal = target.value ?? 0;
  const reached = goal * (done ? random.between(1.01, 1.08) : random.between(0.55, 0.92));
  const value = isCounted(unit) ? (done ? Math.ceil(reached) : Math.floor(reached)) : Number(reached.toFixed(1));
  return isShare(unit) ? Math.min(100, value) : value;
}

function paperOn(row: TemplateRow, task: Task, desk: Desk): string {
  const kind = paperKindFor(task.expectedResult.text);
  return paperNumber(desk.agency, desk.form, kind, runningNumber(row, desk));
}

/** No two rows of an agency have the same number. */
function runningNumber(row: TemplateRow, desk: Desk): number {
  const index = desk.plan.running.get(row.id) ?? 0;
  return 11 + index * 4 + randomFrom(row.id, desk.agency.id, "paper").whole(0, 3);
}
