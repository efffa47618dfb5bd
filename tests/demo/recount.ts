import type { Agency, Period, Plan, Target, Task } from "./api-shapes.ts";
import { type Answer, dayOf, numberOf, wordsOf } from "./clerk/answer.ts";
import { STATUS } from "./clerk/task-answer.ts";
import type { Story } from "./play/city.ts";

/** The parts of a consolidation that are counted again. */
export interface Consolidation {
  readonly figures: {
    readonly indicators: Counted;
    readonly tasks: Counted & { readonly dated: { readonly completed: number } };
    readonly directives: Counted & { readonly dated: { readonly completed: number } };
    readonly reports: Readonly<Record<string, number>>;
  };
}

interface Counted {
  readonly total: number;
  readonly byAssessment: Readonly<Record<string, number>>;
}

export interface Compared {
  readonly name: string;
  readonly counted: number;
  readonly told: number;
}

/** Stories of a period and of those before it, newest first. */
export type Played = readonly (readonly Story[])[];

/** Figures of the overview counted once more, from nothing but what was played and the plan's own words. */
export function recount(consolidation: Consolidation, plan: Plan, period: Period, played: Played): readonly Compared[] {
  const { figures } = consolidation;
  const city = new Directory(plan, played);
  const [stories = []] = played;
  const sent = stories.filter((each) => each.submissions > 0);
  const late = sent.filter((each) => (each.firstSentOn ?? "") > period.due);
  const having = (status: Story["status"]) => stories.filter((each) => each.status === status).length;
  const tasks = plan.tasks.filter((task) => !task.heading);
  const reports: Record<string, number> = {
    agencies: stories.length,
    communes: stories.filter(({ agency }) => agency.kind === "commune").length,
    sent: sent.length,
    onTime: sent.length - late.length,
    late: late.length,
    notSent: stories.length - sent.length,
    accepted: having("accepted"),
    waiting: having("submitted"),
    returned: having("returned"),
  };
  return [
    ...Object.entries(reports).map(([name, counted]) => ({
      name: `reports.${name}`,
      counted,
      told: figures.reports[name] ?? -1,
    })),
    ...indicatorCounts(figures.indicators, plan, city),
    ...taskCounts("tasks", figures.tasks, tasks, period, city),
    ...taskCounts(
      "directives",
      figures.directives,
      plan.directives.filter((task) => !task.heading),
      period,
      city,
    ),
  ];
}

/** By the first-named owner's answer of this period. */
function indicatorCounts(told: Counted, plan: Plan, city: Directory): readonly Compared[] {
  const answers = plan.indicators.map(({ id, target, owners }) => ({ id, target, answer: city.answerNow(owners, id) }));
  const unreported = answers.filter(({ answer }) => answer === null).length;
  const doubted = new Set(plan.notes.filter(({ effect }) => effect === "target-in-doubt").flatMap(({ rows }) => rows));
  const met = answers.filter(
    ({ id, target, answer }) => answer !== null && !doubted.has(id) && isMet(target, answer),
  ).length;
  return [
    { name: "indicators.total", counted: plan.indicators.length, told: told.total },
    { name: "indicators.noReport", counted: unreported, told: told.byAssessment.noReport ?? 0 },
    { name: "indicators.met", counted: met, told: told.byAssessment.met ?? 0 },
  ];
}

function isMet({ operator, value: goal }: Target, answer: Answer): boolean {
  const value = numberOf(answer, "actual");
  if (goal === null) return wordsOf(answer, "actual") === STATUS.done;
  if (value === null) return false;
  if (operator === ">") return value > goal;
  if (operator === "<") return value < goal;
  return operator === "<=" ? value <= goal : value >= goal;
}

/** Dated tasks by the last accepted answer of each of those who count for the row. */
function taskCounts(
  part: "tasks" | "directives",
  told: Consolidation["figures"]["tasks"],
  tasks: readonly Task[],
  { cutOff }: Period,
  city: Directory,
): readonly Compared[] {
  const dated = tasks.filter(({ deadline }) => deadline.recurrence === null);
  const completed = dated.filter((task) => isCompleted(task, city));
  const due = (task: Task) => task.milestones.at(-1)?.due ?? task.deadline.due.at(-1) ?? "9999";
  const overdue = dated.filter((task) => due(task) <= cutOff && !completed.includes(task));
  const late = completed.filter((task) => isLate(task, city));
  return [
    { name: `${part}.total`, counted: tasks.length, told: told.total },
    { name: `${part}.completed`, counted: completed.length, told: told.dated.completed },
    { name: `${part}.late`, counted: late.length, told: told.byAssessment.late ?? 0 },
    { name: `${part}.overdue`, counted: overdue.length, told: told.byAssessment.overdue ?? 0 },
  ];
}

function isCompleted(task: Task, city: Directory): boolean {
  const row = task.milestones.at(-1)?.id ?? task.id;
  const answers = city.lastAnswers(task.leads, row);
  return answers.length > 0 && answers.every((answer) => wordsOf(answer ?? undefined, "status") === STATUS.done);
}

function isLate(task: Task, city: Directory): boolean {
  const steps =
    task.milestones.length > 0 ? task.milestones : [{ id: task.id, due: task.deadline.due.at(-1) ?? "9999" }];
  return steps.some(({ id, due }) =>
    city.lastAnswers(task.leads, id).some((answer) => (dayOf(answer ?? undefined, "completedOn") ?? "") > due),
  );
}

/** Who counts for a row, and what they said. */
class Directory {
  readonly #agencies: ReadonlyMap<string, Agency>;
  readonly #groups: ReadonlyMap<string, Plan["groups"][number]>;
  readonly #inForce: readonly ReadonlyMap<string, Story>[];

  constructor({ agencies, groups }: Plan, played: Played) {
    this.#agencies = new Map(agencies.map((each) => [each.id, each]));
    this.#groups = new Map(groups.map((each) => [each.id, each]));
    this.#inForce = played.map((stories) => new Map(stories.map((story) => [story.agency.id, story])));
  }

  /** What the lead of record said in this period, when that was accepted. */
  answerNow(named: readonly string[], row: string): Answer | null {
    const [first] = this.#whoCounts(named);
    return this.#inForce[0]?.get(first ?? "")?.inForce?.get(row) ?? null;
  }

  /** The last accepted answer of everybody whose answer counts; null for who never answered. */
  lastAnswers(named: readonly string[], row: string): readonly (Answer | null)[] {
    return this.#whoCounts(named).map((agency) => {
      for (const stories of this.#inForce) {
        const answer = stories.get(agency)?.inForce?.get(row);
        if (answer) return answer;
      }
      return null;
    });
  }

  /** Of named bodies the first alone; where a group is among them, everybody. */
  #whoCounts(named: readonly string[]): readonly string[] {
    const all = [...new Set(named.flatMap((id) => this.#members(id)).map((id) => this.#reporterFor(id)))];
    return named.some((id) => this.#groups.has(id)) ? all : all.slice(0, 1);
  }

  #members(id: string): readonly string[] {
    const members = this.#groups.get(id)?.members;
    if (!members) return [id];
    if (members.by === "list") return members.agencies;
    if (members.by === "unknown") return [];
    return [...this.#agencies.values()].filter(({ kind }) => kind === members.kind).map((each) => each.id);
  }

  #reporterFor(id: string): string {
    const through = this.#agencies.get(id)?.reportsThrough?.agency;
    return through === undefined ? id : this.#reporterFor(through);
  }
}
