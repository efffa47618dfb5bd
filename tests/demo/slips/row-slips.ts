import { dayOf, numberOf, wordsOf } from "../clerk/answer.ts";
import { OUTLOOK } from "../clerk/indicator-answer.ts";
import { isCounted } from "../clerk/indicator-story.ts";
import { STATUS } from "../clerk/task-answer.ts";
import { vietnamese } from "../clerk/type-answer.ts";
import { addDays, fullDay } from "../day.ts";
import { typed } from "../workbook/cell-value.ts";
import { has, is, isOverdue, taskOf } from "./row-facts.ts";
import { rowSlip, type Slip } from "./slip.ts";

/** Cells of one row that contradict each other, the plan or the calendar. */
export const rowSlips: readonly Slip[] = [
  rowSlip("done-without-product", "productNumber", (row, draft) =>
    is(row, draft, STATUS.done) && taskOf(row, draft)?.expectedResult.kind === "paper" ? { productNumber: null } : null,
  ),
  rowSlip("done-without-date", "completedOn", (row, draft) =>
    is(row, draft, STATUS.done) && has(row, draft, "completedOn") ? { completedOn: null } : null,
  ),
  rowSlip("completed-after-cut-off", "completedOn", (row, draft) =>
    is(row, draft, STATUS.done) && has(row, draft, "completedOn")
      ? { completedOn: typed(fullDay(addDays(draft.desk.period.cutOff, 12))) }
      : null,
  ),
  rowSlip("done-below-hundred", "percent", (row, draft) =>
    is(row, draft, STATUS.done) && has(row, draft, "percent") ? { percent: typed("80") } : null,
  ),
  rowSlip("completed-before-product", "completedOn", (row, draft) => {
    const issued = dayOf(draft.answer(row.id), "productDate");
    const paper = is(row, draft, STATUS.done) && taskOf(row, draft)?.expectedResult.kind === "paper";
    return paper && issued !== null && issued > "2026-02-01"
      ? { completedOn: typed(fullDay(addDays(issued, -9))) }
      : null;
  }),
  rowSlip("product-after-cut-off", "productDate", (row, draft) =>
    is(row, draft, STATUS.done) && has(row, draft, "productDate")
      ? { productDate: typed(fullDay(addDays(draft.desk.period.cutOff, 6))) }
      : null,
  ),
  rowSlip("date-without-completion", "completedOn", (row, draft) =>
    is(row, draft, STATUS["in-progress"])
      ? { completedOn: typed(fullDay(addDays(draft.desk.period.cutOff, -8))) }
      : null,
  ),
  rowSlip(
    "done-below-target",
    "figure",
    (row, draft) => {
      const goal = taskOf(row, draft)?.target?.value ?? 0;
      if (!is(row, draft, STATUS.done) || !has(row, draft, "figure") || goal < 2) return null;
      return { figure: typed(String(Math.floor(goal * 0.6))) };
    },
    "either",
  ),
  rowSlip("hundred-not-done", "percent", (row, draft) =>
    is(row, draft, STATUS["in-progress"]) ? { percent: typed("100") } : null,
  ),
  rowSlip("not-started-with-progress", "percent", (row, draft) =>
    is(row, draft, STATUS["not-started"]) ? { percent: typed("30") } : null,
  ),
  rowSlip("overdue-without-cause", "obstacle", (row, draft) => (isOverdue(row, draft) ? { obstacle: null } : null)),
  rowSlip("overdue-without-new-date", "expectedOn", (row, draft) =>
    isOverdue(row, draft) ? { expectedOn: null } : null,
  ),
  rowSlip("expected-date-not-after-cut-off", "expectedOn", (row, draft) =>
    has(row, draft, "expectedOn") ? { expectedOn: typed(fullDay(addDays(draft.desk.period.cutOff, -20))) } : null,
  ),
  rowSlip("recurring-without-result", "resultReached", (row, draft) =>
    is(row, draft, STATUS.withResult) ? { resultReached: null } : null,
  ),
  rowSlip(
    "no-result-unexplained",
    "obstacle",
    (row, draft) => (is(row, draft, STATUS.noResult) ? { obstacle: null, nextStep: null } : null),
    "either",
  ),
  rowSlip("forecast-against-status", "forecast", (row, draft) =>
    wordsOf(draft.answer(row.id), "actual") === STATUS.done ? { forecast: typed(OUTLOOK.notWithin) } : null,
  ),
  rowSlip("far-from-target", "forecast", (row, draft) => {
    const goal = draft.desk.plan.indicators.get(row.id)?.target.value ?? null;
    const counted = goal !== null && isCounted(row.printed.unit ?? "") && has(row, draft, "forecast");
    return counted ? { forecast: typed(vietnamese(goal * 12)) } : null;
  }),
  rowSlip(
    "obstacle-without-proposal",
    "obstacle",
    (row, draft) =>
      has(row, draft, "obstacle") && !isOverdue(row, draft) ? { proposal: typed("không có"), nextStep: null } : null,
    "either",
  ),
  rowSlip("not-met-unexplained", "explanation", (row, draft) => {
    const { plan } = draft.desk;
    const target = plan.indicators.get(row.id)?.target;
    const inDoubt = plan.source.notes.some(({ effect, rows }) => effect === "target-in-doubt" && rows.includes(row.id));
    if (!target || inDoubt || !has(row, draft, "actual")) return null;
    const forecast = numberOf(draft.answer(row.id), "forecast");
    const missesWords = wordsOf(draft.answer(row.id), "forecast") === OUTLOOK.notWithin;
    const rising = target.operator === ">=" || target.operator === ">";
    const misses = missesWords || (forecast !== null && rising && forecast < (target.value ?? 0));
    return misses ? { explanation: null } : null;
  }),
  rowSlip(
    "forecast-below-actual",
    "forecast",
    (row, draft) => {
      const flow = draft.desk.plan.indicators.get(row.id)?.measure === "flow";
      const actual = numberOf(draft.answer(row.id), "actual");
      return flow && actual !== null && actual > 2 ? { forecast: typed(vietnamese(Math.floor(actual / 2))) } : null;
    },
    "either",
  ),
];
