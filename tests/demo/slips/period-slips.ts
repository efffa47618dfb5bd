import { dayOf, numberOf, wordsOf } from "../clerk/answer.ts";
import { STATUS } from "../clerk/task-answer.ts";
import { vietnamese } from "../clerk/type-answer.ts";
import { addDays, fullDay } from "../day.ts";
import { typed } from "../workbook/cell-value.ts";
import { dueOf, has, is, taskOf } from "./row-facts.ts";
import { rowSlip, type Slip } from "./slip.ts";

/** What can only be seen beside the report of the period before; the server compares with what was accepted. */
export const periodSlips: readonly Slip[] = (
  [
    rowSlip(
      "cumulative-falls",
      "actual",
      (row, draft) => {
        const flow = draft.desk.plan.indicators.get(row.id)?.measure === "flow";
        const before = numberOf(draft.desk.before?.get(row.id), "actual");
        if (!flow || before === null || before < 2 || !has(row, draft, "actual")) return null;
        return { actual: typed(vietnamese(Math.max(1, Math.floor(before * 0.8)))) };
      },
      "either",
    ),
    rowSlip("large-change", "actual", (row, draft) => {
      const indicator = draft.desk.plan.indicators.get(row.id);
      const before = numberOf(draft.desk.before?.get(row.id), "actual");
      const goal = indicator?.target.value ?? null;
      if (!indicator || before === null || goal === null || !has(row, draft, "actual")) return null;
      const slipped = Number((Math.max(before, goal) * 10).toPrecision(4));
      const possible = indicator.measure !== "flow" && !/chỉ số/iu.test(indicator.unit);
      return possible && (!indicator.unit.includes("%") || slipped <= 100)
        ? { actual: typed(vietnamese(slipped)) }
        : null;
    }),
    rowSlip(
      "completion-date-changed",
      "completedOn",
      (row, draft) => {
        const before = dayOf(draft.desk.before?.get(row.id), "completedOn");
        const done = is(row, draft, STATUS.done) && taskOf(row, draft)?.expectedResult.kind !== "paper";
        return done && before !== null ? { completedOn: typed(fullDay(addDays(before, 4))) } : null;
      },
      "either",
    ),
    rowSlip(
      "done-then-undone",
      "status",
      (row, draft) => {
        const before = wordsOf(draft.desk.before?.get(row.id), "status");
        const due = dueOf(row, draft);
        const overdue = due !== null && due <= draft.desk.period.cutOff;
        if (before !== STATUS.done || overdue || !is(row, draft, STATUS.done)) return null;
        return { status: typed(STATUS["in-progress"]), percent: typed("90"), completedOn: null };
      },
      "either",
    ),
    rowSlip(
      "percent-falls",
      "percent",
      (row, draft) => {
        const before = numberOf(draft.desk.before?.get(row.id), "percent");
        const wasOpen = wordsOf(draft.desk.before?.get(row.id), "status") === STATUS["in-progress"];
        if (!wasOpen || before === null || before < 30 || !is(row, draft, STATUS["in-progress"])) return null;
        return { percent: typed(String(before - 20)) };
      },
      "either",
    ),
    rowSlip(
      "result-identical",
      "resultReached",
      (row, draft) => {
        const before = wordsOf(draft.desk.before?.get(row.id), "resultReached");
        const going = is(row, draft, STATUS["in-progress"]) || is(row, draft, STATUS.withResult);
        return before !== null && going ? { resultReached: typed(before) } : null;
      },
      "either",
    ),
  ] satisfies readonly Slip[]
).map(({ rule, make }) => ({ rule, make: (draft, random) => (draft.desk.beforeInForce ? make(draft, random) : null) }));
