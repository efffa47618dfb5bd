import { wordsOf } from "../clerk/answer.ts";
import type { Draft } from "../clerk/draft.ts";
import type { TemplateRow } from "../clerk/read-template.ts";
import { STATUS } from "../clerk/task-answer.ts";
import type { Day } from "../day.ts";

/** Whether a row is meant to have a status. */
export const is = (row: TemplateRow, draft: Draft, status: string) =>
  wordsOf(draft.answer(row.id), "status") === status;
/** Whether something is meant for a cell. */
export const has = (row: TemplateRow, draft: Draft, column: string) => column in draft.answer(row.id);

/** The last day of a row's deadline, of a milestone its own. */
export function dueOf(row: TemplateRow, { desk: { plan } }: Draft): Day | null {
  const milestone = plan.taskOfMilestone.get(row.id)?.milestones.find(({ id }) => id === row.id);
  return milestone?.due ?? plan.tasks.get(row.id)?.deadline.due.at(-1) ?? null;
}

/** Not done although its day had come at the cut-off. */
export function isOverdue(row: TemplateRow, draft: Draft): boolean {
  const due = dueOf(row, draft);
  const open = is(row, draft, STATUS["in-progress"]) || is(row, draft, STATUS["not-started"]);
  return open && due !== null && due <= draft.desk.period.cutOff;
}

/** The task a row answers, itself or one of its milestones. */
export function taskOf(row: TemplateRow, { desk: { plan } }: Draft) {
  return plan.taskOfMilestone.get(row.id) ?? plan.tasks.get(row.id) ?? null;
}
