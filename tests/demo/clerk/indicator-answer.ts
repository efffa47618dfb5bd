import type { Indicator } from "../api-shapes.ts";
import { addDays, officialDay, quarterName } from "../day.ts";
import { type Random, randomFrom } from "../random.ts";
import { type Answer, number, onDay, words, wordsOf } from "./answer.ts";
import type { Desk } from "./desk.ts";
import { indicatorStory, isShare } from "./indicator-story.ts";
import { paperNumber } from "./papers.ts";
import type { TemplateRow } from "./read-template.ts";
import { tell } from "./sentences.ts";
import { STATUS } from "./task-answer.ts";
import { topicOf } from "./topic.ts";

export const OUTLOOK = { within: "Hoàn thành trong năm", notWithin: "Không hoàn thành trong năm" } as const;

/** What the agency answers on an indicator: a figure with its day, or, where the target is words, a status. */
export function answerIndicator(row: TemplateRow, indicator: Indicator, desk: Desk, used: Set<string>): Answer {
  const random = randomFrom(row.id, desk.agency.id, desk.period.id, "indicator");
  const say = { topic: topicOf(row.printed.name ?? indicator.name), quarter: quarterName(desk.period.id), paper: null };
  if (row.lists.actual) return inWords(row, desk, say, used);
  const unit = row.printed.unit ?? indicator.unit;
  const measured = desk.plan.measured.get(row.id) ?? { as: row.id, target: indicator.target, shared: false };
  const story = indicatorStory(measured, desk.agency, unit, indicator.measure);
  const quarter = desk.period.id === "2026Q2" ? "Q2" : "Q3";
  const told = story.values[quarter];
  const value = told === null ? null : Math.min(told, wholeOf(row, desk, quarter));
  if (value === null) return { explanation: words(tell("noFigure", say, random, used)) };
  const misses = !story.onCourse;
  return {
    actual: number(value, isShare(unit)),
    asOf: onDay(asOf(desk, random)),
    dataKind: words(pickKind(row, random)),
    forecast: number(story.forecast, isShare(unit)),
    explanation: words(tell(misses ? "missed" : "computed", say, random, used)),
    ...(random.chance(0.4) ? { evidence: words(evidence(row, desk)) } : {}),
  };
}

/** What a row's value cannot exceed, where the plan's notes take it for a part of another's. */
function wholeOf(row: TemplateRow, desk: Desk, quarter: "Q2" | "Q3"): number {
  const note = desk.plan.source.notes.find(({ effect, rows }) => effect === "part-of-whole" && rows.includes(row.id));
  const whole = note?.rows[0] === row.id ? undefined : desk.plan.indicators.get(note?.rows[0] ?? "");
  if (!whole) return Number.POSITIVE_INFINITY;
  const measured = { as: whole.id, target: whole.target, shared: false };
  return indicatorStory(measured, desk.agency, whole.unit, whole.measure).values[quarter] ?? Number.POSITIVE_INFINITY;
}

function inWords(
  row: TemplateRow,
  desk: Desk,
  say: { topic: string; quarter: string; paper: null },
  used: Set<string>,
): Answer {
  const before = desk.meantBefore?.get(row.id);
  if (wordsOf(before, "actual") === STATUS.done && before) return before;
  const settled = randomFrom(row.id, desk.agency.id, "outlook");
  const random = randomFrom(row.id, desk.agency.id, desk.period.id, "words");
  const doneIn = settled.next();
  const within = !settled.chance(0.15);
  if (doneIn < (desk.period.id === "2026Q2" ? 0.1 : 0.25)) {
    return {
      actual: words(STATUS.done),
      asOf: onDay(desk.period.cutOff),
      explanation: words(tell("done", say, random, used)),
      evidence: words(evidence(row, desk)),
    };
  }
  return {
    actual: words(STATUS["in-progress"]),
    asOf: onDay(desk.period.cutOff),
    forecast: words(within ? OUTLOOK.within : OUTLOOK.notWithin),
    explanation: words(tell(within ? "steps" : "missed", say, random, used)),
  };
}

/** State bodies may close their figures on the 14th. */
function asOf(desk: Desk, random: Random): string {
  const { cutOff } = desk.period;
  return random.chance(0.7) ? cutOff : addDays(`${cutOff.slice(0, 8)}14`, random.whole(0, 12));
}

function pickKind(row: TemplateRow, random: Random): string {
  const kinds = row.lists.dataKind;
  if (!kinds) throw new Error(`${row.id}: no list of kinds of figures`);
  return random.pick(kinds);
}

function evidence(row: TemplateRow, desk: Desk): string {
  const running = 1200 + 2 * (desk.plan.running.get(row.id) ?? 0);
  const paper = paperNumber(desk.agency, desk.form, "BC", running);
  return `Báo cáo số ${paper} ngày ${officialDay(addDays(desk.period.cutOff, -2))}`;
}
