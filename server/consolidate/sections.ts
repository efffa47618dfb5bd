import type { DifficultyLine } from "../../templates/consolidation/agency-lines.ts";
import type { Consolidation } from "../../templates/consolidation/consolidation.ts";
import type { DetailLine } from "../../templates/consolidation/detail-line.ts";
import type { Figures, TaskCounts } from "../../templates/consolidation/figures.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { type Period, periodName, quarterOf } from "../../templates/period.ts";
import type { PlanDocument } from "../../templates/plan.ts";

const { sentences } = vi.consolidation;

export interface SectionsInput {
  readonly figures: Figures;
  readonly before: Consolidation["before"];
  readonly period: Period;
  /** The next period of the year; null after the last. */
  readonly next: Period | null;
  readonly plan: PlanDocument;
  readonly detail: readonly DetailLine[];
  readonly difficulties: readonly DifficultyLine[];
  readonly disagreements: number;
  /** Submissions of the period that the figures rest on. */
  readonly used: { readonly accepted: number; readonly submitted: number };
}

/** The report in words, section by section, with the counts of this period (FORMS 4). */
export function sectionsOf(input: SectionsInput): Consolidation["sections"] {
  const { figures, period, plan } = input;
  const { tasks, directives, reports } = figures;
  const titles = sentences.sections;
  const lastOfYear = quarterOf(period) === 4;
  return [
    {
      title: titles.leadership,
      paragraphs: [
        sentences.opening(plan.number, plan.issued, periodName(period), period.cutOff),
        sentences.assigned(
          period.cutOff,
          tasks.total,
          directives.total,
          reports.agencies - reports.communes,
          reports.communes,
        ),
        sentences.basis(input.used.accepted, input.used.submitted),
      ],
    },
    { title: titles.indicators, paragraphs: [sentences.indicators(figures.indicators, lastOfYear)] },
    { title: titles.tasks, paragraphs: [...taskSentences(sentences.task, tasks, period), ...changed(input)] },
    ...(directives.total === 0
      ? []
      : [{ title: titles.directives, paragraphs: taskSentences(sentences.directive, directives, period) }]),
    { title: titles.reports, paragraphs: [sentences.reports(reports), sentences.decided(reports)] },
    { title: titles.difficulties, paragraphs: difficultySentences(input) },
    { title: titles.next, paragraphs: nextSentences(input) },
    {
      title: titles.proposals,
      paragraphs: [...proposalSentences(input.difficulties), sentences.closing(periodName(period))],
    },
  ];
}

function taskSentences(what: string, counts: TaskCounts, { cutOff }: Period): string[] {
  const { dated, recurring } = counts;
  const ofDated = [sentences.dated(what, counts), sentences.due(what, counts), sentences.dueInPeriod(what, counts)];
  return [
    sentences.tasks(what, counts, cutOff),
    ...(dated.total > 0 ? ofDated : []),
    ...(recurring.total > 0 ? [sentences.recurring(what, counts)] : []),
  ];
}

/** How the share of completed tasks, in percent of dated ones, has moved. */
function changed({ figures, before }: SectionsInput): string[] {
  if (!before || before.figures.tasks.dated.total === 0 || figures.tasks.dated.total === 0) return [];
  const share = ({ tasks: { dated } }: Figures) => Math.round((dated.completed / dated.total) * 1000) / 10;
  return [sentences.changed(share(figures), share(before.figures), before.periodName)];
}

function difficultySentences({ figures, difficulties, disagreements }: SectionsInput): string[] {
  const onRows = difficulties.filter((line) => line.row !== null && line.obstacle !== null);
  return [
    sentences.overdue(sentences.task, figures.tasks),
    ...(figures.directives.total > 0 ? [sentences.overdue(sentences.directive, figures.directives)] : []),
    sentences.difficulties(onRows.length, agenciesOf(onRows)),
    sentences.disagreements(disagreements),
  ];
}

function nextSentences({ figures, next, detail, period }: SectionsInput): string[] {
  if (!next) return [sentences.yearEnds];
  const open = detail.filter(
    ({ counted, part, due, rowAssessment }) =>
      counted &&
      (part === "centralTasks" || part === "cityTasks") &&
      due !== null &&
      due > period.cutOff &&
      due <= next.cutOff &&
      rowAssessment !== "onTime" &&
      rowAssessment !== "late",
  );
  const sentence = sentences.dueNext(periodName(next), figures.tasks.dated);
  return open.length === 0 ? [sentence] : [sentence, sentences.rowsDueNext(open.map((line) => line.label))];
}

function proposalSentences(difficulties: readonly DifficultyLine[]): string[] {
  const free = difficulties.filter((line) => line.row === null);
  const deadlines = free.filter((line) => line.kind === "deadline");
  const rows = [...new Set(deadlines.map((line) => line.name).filter((name) => name !== ""))];
  return [
    sentences.proposals(free.length, agenciesOf(free)),
    ...(deadlines.length > 0 ? [sentences.newDeadlines(deadlines.length, rows)] : []),
  ];
}

function agenciesOf(lines: readonly DifficultyLine[]): number {
  return new Set(lines.map((line) => line.agency)).size;
}
