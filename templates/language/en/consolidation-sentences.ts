import type { IndicatorCounts, ReportCounts, TaskCounts } from "../../consolidation/figures.ts";
import { formatDay } from "../../day.ts";

const percent = (part: number, of: number) => `${Math.round((part / of) * 1000) / 10}%`;

const listed = (items: readonly (readonly [words: string, count: number, note?: string])[]) =>
  items.map(([words, count, note = ""]) => `${words} ${count}${note}`).join("; ");

/** The sentences of the report, with real counts. */
export const sentences = {
  sections: {
    leadership: "I. Direction",
    indicators: "II. Results – 1. Indicators",
    tasks: "II. Results – 2. Tasks",
    directives: "II. Results – 3. Further directives",
    reports: "II. Results – 4. Reports received",
    difficulties: "III. Difficulties and causes",
    next: "IV. Main tasks of the next quarter",
    proposals: "V. Proposals",
  },
  task: "tasks",
  directive: "directives",
  opening: (plan: string, issued: string, period: string, cutOff: string) =>
    `On plan ${plan} of ${formatDay(issued)} the city's Steering Committee reports for ${period} (as of ${formatDay(cutOff)}):`,
  closing: (period: string) => `This is the report of the city's Steering Committee for ${period}.`,
  assigned: (cutOff: string, tasks: number, directives: number, bodies: number, communes: number) =>
    `As of ${formatDay(cutOff)}, ${tasks} tasks of the plan and ${directives} further directives are assigned to ${bodies} bodies and ${communes} communes.`,
  indicators: ({ total, byAssessment, exceeded }: IndicatorCounts, lastOfYear: boolean) =>
    `Of ${total} indicators: ${listed([
      ["met", byAssessment.met, ` (exceeded ${exceeded})`],
      ["expected to be met", byAssessment.onCourse],
      ["at risk", byAssessment.atRisk],
      ...(lastOfYear ? ([["not met", byAssessment.notMet]] as const) : []),
      ["not assessable", byAssessment.notAssessable],
      ["no report", byAssessment.noReport],
    ])} (see Phụ lục I).`,
  tasks: (what: string, { total, dated, recurring }: TaskCounts, cutOff: string) =>
    `As of ${formatDay(cutOff)}, ${total} ${what}: ${dated.total} dated (${dated.withoutDeadline} without a deadline) and ${recurring.total} recurring.`,
  dated: (what: string, { byAssessment: by, dated }: TaskCounts) => {
    return `Completed ${dated.completed}/${dated.total} dated ${what} (${percent(dated.completed, dated.total)}): ${listed(
      [
        ["on time", by.onTime],
        ["late", by.late],
      ],
    )}; ${listed([
      ["in progress", by.inProgress],
      ["due soon", by.dueSoon],
      ["not started, in time", by.notStarted],
      ["no report", dated.noReport],
      ["overdue", by.overdue, ` (${percent(by.overdue, dated.total)})`],
    ])}.`;
  },
  due: (what: string, { dated }: TaskCounts) =>
    dated.due === 0
      ? `No ${what} were due yet.`
      : `Of ${dated.due} ${what} due, ${dated.dueCompleted} are completed (${percent(dated.dueCompleted, dated.due)}).`,
  dueInPeriod: (what: string, { dated }: TaskCounts) =>
    dated.dueInPeriod === 0
      ? `No ${what} fell due in the period.`
      : `${dated.dueInPeriod} ${what} fell due in the period; ${dated.dueInPeriodCompleted} are completed.`,
  recurring: (what: string, { recurring }: TaskCounts) =>
    `${recurring.withResult}/${recurring.owed} recurring ${what} have a result in the period; ${listed([
      ["nothing arose", recurring.nothingArose],
      ["no result", recurring.withoutResult],
      ["no report", recurring.noReport],
      ["not owed in this period", recurring.total - recurring.owed],
    ])}.`,
  changed: (now: number, before: number, period: string) =>
    `The share completed changed by ${Math.round((now - before) * 10) / 10} percentage points against ${period}.`,
  reports: ({ agencies, sent, late, notSent }: ReportCounts) =>
    `${sent}/${agencies} bodies sent their report, ${late} of them late; ${notSent} have not.`,
  decided: ({ accepted, waiting, returned }: ReportCounts) =>
    `By the newest submission: ${listed([
      ["accepted", accepted],
      ["sent, not yet accepted", waiting],
      ["returned", returned],
    ])}.`,
  basis: (accepted: number, submitted: number) =>
    `The figures rest on ${accepted} accepted and ${submitted} not yet accepted submissions of the period; rows without a report are counted by their deadlines.`,
  overdue: (what: string, { byAssessment, overdueAs }: TaskCounts) =>
    byAssessment.overdue === 0
      ? `No ${what} are overdue.`
      : `${byAssessment.overdue} ${what} are overdue: ${listed([
          ["in progress", overdueAs["in-progress"]],
          ["not started", overdueAs["not-started"]],
          ["no report", overdueAs["no-report"]],
        ])}.`,
  difficulties: (lines: number, agencies: number) => `${agencies} bodies name difficulties on ${lines} rows.`,
  disagreements: (rows: number) => `On ${rows} rows the leads report different things; the first-named counts.`,
  dueNext: (period: string, { dueNext, dueNextCompleted }: TaskCounts["dated"]) =>
    `In ${period} ${dueNext} tasks fall due, ${dueNextCompleted} of them completed.`,
  rowsDueNext: (labels: readonly string[]) => `Still to complete: ${labels.join("; ")}.`,
  yearEnds: "This is the last period of the plan's year.",
  proposals: (lines: number, agencies: number) => `${lines} general proposals from ${agencies} bodies.`,
  newDeadlines: (lines: number, rows: readonly string[]) =>
    `New deadlines are asked for on ${lines} tasks${rows.length > 0 ? ` (${rows.join("; ")})` : ""}.`,
};
