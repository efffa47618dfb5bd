import type { Consolidation } from "../../templates/consolidation/consolidation.ts";
import type { DetailLine } from "../../templates/consolidation/detail-line.ts";
import { type Period, periodBefore, periodName, yearOf } from "../../templates/period.ts";
import { agencyLines } from "./agency-lines.ts";
import { changeLines } from "./change-lines.ts";
import { detailLines } from "./detail-lines.ts";
import { difficultyLines } from "./difficulty-lines.ts";
import { explanationLines } from "./explanation-lines.ts";
import { countFigures } from "./figures.ts";
import { indicatorLines } from "./indicator-lines.ts";
import type { ConsolidationInput } from "./input.ts";
import { overdueLines } from "./overdue-lines.ts";
import { reportLines } from "./report-lines.ts";
import { sectionsOf } from "./sections.ts";
import { sourcesOf } from "./sources.ts";
import { type CityStandings, standingsAt } from "./standings.ts";
import { taskLines } from "./task-lines.ts";

/**
 * The city's report on a period, from the submissions that stand for it: pure, so that the same submissions give the
 * same figures whenever it is asked for. Every figure is counted from `detail` and `reports`.
 * @see DESIGN 9; FORMS 2 and 4
 */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { source, period, periods, chosen } = input;
  const { plan, directory } = source;
  const city = standingsAt(period, source, periods, chosen);
  const detail = [...detailLines(city.rows)];
  const earlier = earlierCity(input);
  const counted = countCity(input, city, detail);
  const before = earlier && {
    period: earlier.period.id,
    periodName: periodName(earlier.period),
    figures: countCity(input, earlier, detailLines(earlier.rows)).figures,
  };
  const lines = {
    indicators: indicatorLines(city, plan),
    centralTasks: taskLines("centralTasks", city, plan),
    cityTasks: taskLines("cityTasks", city, plan),
    directives: taskLines("directives", city, plan),
  };
  const disagreements = Object.values(lines)
    .flat()
    .filter((line) => line.disagree && !("kind" in line && line.kind === "milestone")).length;
  const difficulties = difficultyLines(city);
  const words = { ...counted, before, period, detail, difficulties, disagreements };
  return {
    period: period.id,
    periodName: periodName(period),
    cutOff: period.cutOff,
    planVersion: plan.version,
    include: input.include,
    demonstration: input.demonstration,
    disagreements,
    figures: counted.figures,
    before,
    sections: sectionsOf({ ...words, next: nextOf(period, periods), plan: mainDocument(input), used: usedOf(input) }),
    ...lines,
    overdue: overdueLines(city),
    agencies: [...agencyLines(city.agencies, detail)],
    difficulties,
    reports: [...counted.reports],
    explanations: explanationLines(city),
    changes: changeLines(city, earlier),
    detail,
    sources: sourcesOf(plan, directory, chosen),
  };
}

/** How the city stood a period before, by what is accepted of it now; null in the first period. */
function earlierCity({ source, period, periods, chosen }: ConsolidationInput): CityStandings | null {
  const earlier = periodBefore(period, periods);
  if (!earlier) return null;
  const upTo = new Set(periods.filter((each) => each.cutOff <= earlier.cutOff).map((each) => each.id));
  const then = chosen.filter((each) => upTo.has(each.period));
  return standingsAt(earlier, source, periods, then);
}

function countCity(input: ConsolidationInput, city: CityStandings, detail: readonly DetailLine[]) {
  const reports = reportLines(city, input.heads, input.today);
  const figures = countFigures(detail, reports, input.source.plan, city.period, input.periods);
  return { reports, figures };
}

function nextOf(period: Period, periods: readonly Period[]): Period | null {
  const later = periods.filter((each) => each.cutOff > period.cutOff && yearOf(each) === yearOf(period));
  return later.sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1))[0] ?? null;
}

/** The plan that is reported on; the other documents add to it. */
function mainDocument({ source: { plan } }: ConsolidationInput) {
  const document = plan.documents[0];
  if (!document) throw new Error("The plan names no document");
  return document;
}

function usedOf({ chosen, period }: ConsolidationInput) {
  const ofPeriod = chosen.filter((each) => each.period === period.id);
  const submitted = ofPeriod.filter((each) => each.status === "submitted").length;
  return { accepted: ofPeriod.length - submitted, submitted };
}
