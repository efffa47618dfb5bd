import { dayOf, numberOf, wordsOf } from "../clerk/answer.ts";
import type { Draft } from "../clerk/draft.ts";
import { OUTLOOK } from "../clerk/indicator-answer.ts";
import { isCounted } from "../clerk/indicator-story.ts";
import type { TemplateRow } from "../clerk/read-template.ts";
import { STATUS } from "../clerk/task-answer.ts";
import { vietnamese } from "../clerk/type-answer.ts";
import { addDays, type Day, fullDay } from "../day.ts";
import type { Random } from "../random.ts";
import { typed } from "../workbook/cell-value.ts";
import { rowSlip, type Slip } from "./slip.ts";

const is = (row: TemplateRow, draft: Draft, status: string) => wordsOf(draft.answer(row.id), "status") === status;
const has = (row: TemplateRow, draft: Draft, column: string) => column in draft.answer(row.id);

function dueOf(row: TemplateRow, { desk: { plan } }: Draft): Day | null {
  const milestone = plan.taskOfMilestone.get(row.id)?.milestones.find(({ id }) => id === row.id);
  return milestone?.due ?? plan.tasks.get(row.id)?.deadline.due.at(-1) ?? null;
}

function isOverdue(row: TemplateRow, draft: Draft): boolean {
  const due = dueOf(row, draft);
  const open = is(row, draft, STATUS["in-progress"]) || is(row, draft, STATUS["not-started"]);
  return open && due !== null && due <= draft.desk.period.cutOff;
}

function taskOf(row: TemplateRow, { desk: { plan } }: Draft) {
  return plan.taskOfMilestone.get(row.id) ?? plan.tasks.get(row.id) ?? null;
}

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

const explainOrMend = (random: Random) => (random.chance(0.4) ? "explain" : "mend");

/** Rows that contradict or repeat each other. */
export const acrossSlips: readonly Slip[] = [
  {
    rule: "milestone-order",
    make(draft) {
      for (const task of draft.desk.plan.tasks.values()) {
        const [first, second] = task.milestones;
        if (!first || !second || draft.taken.has(first.id) || draft.taken.has(second.id)) continue;
        if (!draft.answers.has(first.id) || !draft.answers.has(second.id)) continue;
        draft.put(first.id, "status", typed(STATUS["in-progress"]));
        draft.put(first.id, "percent", typed("90"));
        draft.put(first.id, "completedOn", null);
        draft.put(first.id, "obstacle", typed("Chờ ý kiến thẩm định của cơ quan chuyên môn."));
        draft.put(first.id, "nextStep", typed("Hoàn chỉnh hồ sơ theo ý kiến thẩm định."));
        draft.put(first.id, "expectedOn", typed(fullDay(addDays(draft.desk.period.cutOff, 40))));
        draft.put(second.id, "status", typed(STATUS.done));
        draft.put(second.id, "percent", typed("100"));
        draft.put(second.id, "resultReached", typed("Đã hoàn thành thí điểm, báo cáo kết quả với cấp có thẩm quyền."));
        draft.put(second.id, "productNumber", typed("901/BC-SKHCN"));
        draft.put(second.id, "productDate", typed(fullDay(addDays(draft.desk.period.cutOff, -4))));
        draft.put(second.id, "completedOn", typed(fullDay(addDays(draft.desk.period.cutOff, -4))));
        draft.put(second.id, "expectedOn", null);
        draft.taken.add(first.id).add(second.id);
        return { rule: "milestone-order", row: second.id, column: "status", remedy: "mend" };
      }
      return null;
    },
  },
  {
    rule: "same-document-twice",
    make(draft, random) {
      const pair = unrelatedPair(draft, random.shuffled(draft.freeRows()), (row) =>
        is(row, draft, STATUS.done) ? dayOf(draft.answer(row.id), "productDate") : null,
      );
      if (!pair) return null;
      const [from, to] = pair;
      draft.put(to.id, "productNumber", draft.typed.get(from.id)?.productNumber ?? null);
      draft.put(to.id, "productDate", draft.typed.get(from.id)?.productDate ?? null);
      draft.taken.add(from.id).add(to.id);
      return {
        rule: "same-document-twice",
        row: to.id,
        column: "productNumber",
        remedy: explainOrMend(random),
      };
    },
  },
  {
    rule: "text-copied-across-rows",
    make(draft, random) {
      const pair = unrelatedPair(draft, random.shuffled(draft.freeRows()), (row) =>
        wordsOf(draft.answer(row.id), "resultReached"),
      );
      if (!pair) return null;
      const [from, to] = pair;
      draft.put(to.id, "resultReached", draft.typed.get(from.id)?.resultReached ?? null);
      draft.taken.add(from.id).add(to.id);
      return {
        rule: "text-copied-across-rows",
        row: to.id,
        column: "resultReached",
        remedy: explainOrMend(random),
      };
    },
  },
  {
    rule: "part-exceeds-whole",
    make(draft, random) {
      for (const { rows, effect } of draft.desk.plan.source.notes) {
        const [whole, part] = rows;
        if (effect !== "part-of-whole" || whole === undefined || part === undefined) continue;
        const value = numberOf(draft.answer(whole), "actual");
        if (draft.taken.has(whole) || draft.taken.has(part) || value === null) continue;
        if (numberOf(draft.answer(part), "actual") === null) continue;
        draft.put(part, "actual", typed(vietnamese(Number((value * 1.2).toFixed(2)))));
        draft.taken.add(whole).add(part);
        return { rule: "part-exceeds-whole", row: part, column: "actual", remedy: explainOrMend(random) };
      }
      return null;
    },
  },
  {
    rule: "related-values-differ",
    make(draft, random) {
      for (const { rows, effect } of draft.desk.plan.source.notes) {
        const measured = rows.filter(
          (id) =>
            !draft.taken.has(id) &&
            (numberOf(draft.answer(id), "actual") ?? numberOf(draft.answer(id), "figure")) !== null,
        );
        const last = measured.at(-1);
        if (effect !== "compare-values" || measured.length < 2 || last === undefined) continue;
        const column = "actual" in draft.answer(last) ? "actual" : "figure";
        const value = numberOf(draft.answer(last), column) ?? 0;
        draft.put(last, column, typed(vietnamese(Number((value * 0.96).toFixed(1)))));
        for (const id of measured) draft.taken.add(id);
        return { rule: "related-values-differ", row: last, column, remedy: explainOrMend(random) };
      }
      return null;
    },
  },
];

/** Two rows that have something to copy, the earlier one first, and that the plan does not take for one work. */
function unrelatedPair(
  draft: Draft,
  shuffled: readonly TemplateRow[],
  holds: (row: TemplateRow) => string | null,
): readonly [TemplateRow, TemplateRow] | null {
  const order = [...draft.template.rows.keys()];
  const rows = shuffled.filter((row) => holds(row) !== null);
  for (const [i, a] of rows.entries()) {
    const b = rows.slice(i + 1).find((each) => !areRelated(a, each, draft));
    if (b) return order.indexOf(a.id) < order.indexOf(b.id) ? [a, b] : [b, a];
  }
  return null;
}

function areRelated(a: TemplateRow, b: TemplateRow, draft: Draft): boolean {
  const [left, right] = [taskOf(a, draft), taskOf(b, draft)];
  if (!left || !right) return true;
  const { notes } = draft.desk.plan.source;
  return (
    left.id === right.id ||
    left.parent === right.id ||
    right.parent === left.id ||
    (left.parent !== null && left.parent === right.parent) ||
    (left.relatedTo ?? []).includes(right.id) ||
    (right.relatedTo ?? []).includes(left.id) ||
    notes.some(({ effect, rows }) => effect !== "none" && rows.includes(left.id) && rows.includes(right.id))
  );
}
