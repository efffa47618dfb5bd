import { dayOf, numberOf, wordsOf } from "../clerk/answer.ts";
import type { Draft } from "../clerk/draft.ts";
import type { TemplateRow } from "../clerk/read-template.ts";
import { STATUS } from "../clerk/task-answer.ts";
import { vietnamese } from "../clerk/type-answer.ts";
import { addDays, fullDay } from "../day.ts";
import type { Random } from "../random.ts";
import { typed } from "../workbook/cell-value.ts";
import { is, taskOf } from "./row-facts.ts";
import type { Slip } from "./slip.ts";

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
