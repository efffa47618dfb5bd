import type { Answer, Answers } from "./answer.ts";
import type { Desk } from "./desk.ts";
import { proposalAnswers, signOffAnswers } from "./free-answers.ts";
import { answerIndicator } from "./indicator-answer.ts";
import type { Template, TemplateRow } from "./read-template.ts";
import { answerTask } from "./task-answer.ts";

/** All that an agency has to say in a period, on the rows and cells that its workbook opens. */
export function answerTemplate(template: Template, desk: Desk, signedOn: string): Answers {
  const used = new Set<string>();
  const rows = [...template.rows.values()].flatMap((row): [string, Answer][] => {
    const answer = answerRow(row, desk, used);
    return answer === null ? [] : [[row.id, onlyOpen(answer, row)]];
  });
  return new Map([...rows, ...proposalAnswers(template, desk, used), ...signOffAnswers(template, desk, signedOn)]);
}

function answerRow(row: TemplateRow, desk: Desk, used: Set<string>): Answer | null {
  const indicator = desk.plan.indicators.get(row.id);
  if (indicator) return answerIndicator(row, indicator, desk, used);
  const task = desk.plan.tasks.get(row.id) ?? desk.plan.taskOfMilestone.get(row.id);
  return task ? answerTask(row, task, desk, used) : null;
}

function onlyOpen(answer: Answer, row: TemplateRow): Answer {
  return Object.fromEntries(Object.entries(answer).filter(([column]) => row.open.has(column)));
}
