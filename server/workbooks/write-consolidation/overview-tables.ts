import { overdueKinds } from "../../../templates/assess-task.ts";
import type { Consolidation } from "../../../templates/consolidation/consolidation.ts";
import type { Figures, TaskCounts } from "../../../templates/consolidation/figures.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import { indicatorAssessments, taskAssessments } from "../../../templates/standing.ts";
import { type Cell, cell, type SheetWriter } from "./sheet-writer.ts";
import { assessmentCell, showAssessment, valueCell } from "./show.ts";
import { free, table } from "./styles.ts";

const { tables, figures: labels, columns, notOwed, overdueAs } = vi.consolidation;

/** The headline figures as tables: indicators, tasks and directives by assessment, pillars, reports. */
export function writeFigureTables(sheet: SheetWriter, { figures, before }: Consolidation): void {
  const earlier = before?.figures ?? null;
  const beforeLabel = before ? labels.before(before.periodName) : null;
  writeIndicators(sheet, figures, earlier, beforeLabel);
  writeTasks(sheet, figures, earlier, beforeLabel);
  writePillars(sheet, figures);
  writeReports(sheet, figures);
}

function title(sheet: SheetWriter, text: string): void {
  sheet.blank();
  sheet.across(text, free.section);
}

function header(sheet: SheetWriter, texts: readonly (string | null)[]): void {
  sheet.add(texts.flatMap((text) => (text === null ? [] : [cell(text, table.header)])));
}

const label = (text: string): Cell => cell(text, table.text);
const sub = (text: string): Cell => cell(text, table.indented);
const count = (value: number): Cell => cell(value, table.count);

/** Percent of a whole, one decimal; "–" of nothing. */
function share(part: number, of: number): Cell {
  return valueCell(of === 0 ? null : Math.round((part / of) * 1000) / 10);
}

function writeIndicators(sheet: SheetWriter, { indicators: now }: Figures, before: Figures | null, was: string | null) {
  const then = before?.indicators;
  title(sheet, tables.indicators);
  header(sheet, [columns.assessment, labels.count, labels.share, was]);
  for (const each of indicatorAssessments) {
    const value = now.byAssessment[each];
    sheet.add([
      assessmentCell(each),
      count(value),
      share(value, now.total),
      then ? count(then.byAssessment[each]) : null,
    ]);
    if (each !== "met") continue;
    const exceeded = then ? count(then.exceeded) : null;
    sheet.add([sub(labels.exceeded), count(now.exceeded), share(now.exceeded, now.total), exceeded]);
  }
  sheet.add([
    bold(columns.total),
    totalCell(now.total),
    share(now.total, now.total),
    then ? totalCell(then.total) : null,
  ]);
}

const totalCell = (value: number): Cell => cell(value, table.total);

/** One line of the task table: what it counts, and the whole that its share is of (null: no share). */
interface TaskRow {
  readonly first: Cell;
  readonly of: (counts: TaskCounts) => number;
  readonly whole: ((counts: TaskCounts) => number) | null;
  readonly bold?: true;
}

const ofDated = ({ dated }: TaskCounts) => dated.total;
const ofOwed = ({ recurring }: TaskCounts) => recurring.owed;
const bold = (text: string): Cell => cell(text, table.bold);

/** Dated and recurring tasks apart: what is completed is a share of the dated ones, never of both (FORMS 4). */
const taskRows: readonly TaskRow[] = [
  { first: bold(columns.total), of: ({ total }) => total, whole: null, bold: true },
  { first: bold(labels.dated), of: ofDated, whole: null, bold: true },
  { first: sub(labels.withoutDeadline), of: ({ dated }) => dated.withoutDeadline, whole: null },
  { first: assessmentCell("overdue"), of: ({ byAssessment }) => byAssessment.overdue, whole: ofDated },
  ...overdueKinds.map(
    (kind): TaskRow => ({
      first: sub(overdueAs[kind].toLowerCase()),
      of: (counts) => counts.overdueAs[kind],
      whole: ofDated,
    }),
  ),
  ...(["dueSoon", "notStarted", "inProgress", "late", "onTime"] as const).map(
    (each): TaskRow => ({
      first: assessmentCell(each),
      of: ({ byAssessment }) => byAssessment[each],
      whole: ofDated,
    }),
  ),
  { first: assessmentCell("noReport"), of: ({ dated }) => dated.noReport, whole: ofDated },
  { first: label(labels.completed), of: ({ dated }) => dated.completed, whole: ofDated },
  { first: label(labels.due), of: ({ dated }) => dated.due, whole: ofDated },
  { first: sub(labels.dueCompleted), of: ({ dated }) => dated.dueCompleted, whole: ({ dated }) => dated.due },
  { first: label(labels.dueInPeriod), of: ({ dated }) => dated.dueInPeriod, whole: ofDated },
  {
    first: sub(labels.dueCompleted),
    of: ({ dated }) => dated.dueInPeriodCompleted,
    whole: ({ dated }) => dated.dueInPeriod,
  },
  { first: bold(labels.recurring), of: ({ recurring }) => recurring.total, whole: null, bold: true },
  { first: assessmentCell("recurringMissing"), of: ({ recurring }) => recurring.withoutResult, whole: ofOwed },
  {
    first: assessmentCell("recurringReported"),
    of: ({ byAssessment }) => byAssessment.recurringReported,
    whole: ofOwed,
  },
  { first: sub(labels.withResult), of: ({ recurring }) => recurring.withResult, whole: ofOwed },
  { first: sub(labels.nothingArose), of: ({ recurring }) => recurring.nothingArose, whole: ofOwed },
  { first: assessmentCell("noReport"), of: ({ recurring }) => recurring.noReport, whole: ofOwed },
  { first: label(notOwed), of: (counts) => counts.notOwed, whole: null },
];

function writeTasks(sheet: SheetWriter, now: Figures, before: Figures | null, was: string | null): void {
  title(sheet, tables.tasks);
  const head = (of: string) => [of, labels.share, was];
  header(sheet, [columns.assessment, ...head(labels.planTasks), ...head(labels.directives)]);
  for (const row of taskRows) {
    const style = row.bold ? totalCell : count;
    const cells = (["tasks", "directives"] as const).flatMap((part) => [
      style(row.of(now[part])),
      row.whole ? share(row.of(now[part]), row.whole(now[part])) : cell("", table.right),
      ...(before ? [style(row.of(before[part]))] : []),
    ]);
    sheet.add([row.first, ...cells]);
  }
}

function writePillars(sheet: SheetWriter, { pillars }: Figures): void {
  title(sheet, tables.pillars);
  header(sheet, [
    columns.task,
    columns.total,
    ...taskAssessments.map((each) => showAssessment(each)),
    notOwed,
    columns.completedShare,
  ]);
  for (const { part, key, title: text, counts } of pillars) {
    sheet.add([
      label(part === "centralTasks" ? text : `${key}. ${text}`),
      totalCell(counts.total),
      ...taskAssessments.map((each) => count(counts.byAssessment[each])),
      count(counts.notOwed),
      share(counts.dated.completed, counts.dated.total),
    ]);
  }
}

function writeReports(sheet: SheetWriter, { reports }: Figures): void {
  title(sheet, tables.reports);
  header(sheet, [columns.sending, labels.count, labels.share]);
  const row = (first: Cell, value: number) => sheet.add([first, count(value), share(value, reports.agencies)]);
  row(label(labels.agencies), reports.agencies);
  row(label(labels.sent), reports.sent);
  row(sub(labels.onTime), reports.onTime);
  row(sub(labels.late), reports.late);
  row(label(labels.accepted), reports.accepted);
  row(label(labels.waiting), reports.waiting);
  row(label(labels.returned), reports.returned);
  row(label(labels.notSent), reports.notSent);
}
