import type { ReportLine } from "../../templates/consolidation/agency-lines.ts";
import type { DetailLine } from "../../templates/consolidation/detail-line.ts";
import type { Figures, PillarCounts, ReportCounts } from "../../templates/consolidation/figures.ts";
import type { PartKey } from "../../templates/consolidation/parts.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { type Period, periodBefore } from "../../templates/period.ts";
import type { Plan } from "../../templates/plan.ts";
import { type CountDays, countIndicators, countTasks } from "./count-rows.ts";

/** The headline figures, counted from the lines of "Chi tiết" and of "Tình hình gửi báo cáo" and from nothing else. */
export function countFigures(
  detail: readonly DetailLine[],
  reports: readonly ReportLine[],
  plan: Plan,
  period: Period,
  periods: readonly Period[],
): Figures {
  const counted = detail.filter((line) => line.counted);
  const inParts = (...parts: readonly PartKey[]) => counted.filter((line) => parts.includes(line.part));
  const days = countDays(period, periods);
  return {
    indicators: countIndicators(inParts("indicators")),
    tasks: countTasks(inParts("centralTasks", "cityTasks"), days),
    directives: countTasks(inParts("directives"), days),
    pillars: countPillars(counted, plan, days),
    reports: countReports(reports),
  };
}

function countDays(period: Period, periods: readonly Period[]): CountDays {
  const later = periods.filter((each) => each.cutOff > period.cutOff).map((each) => each.cutOff);
  return {
    cutOff: period.cutOff,
    before: periodBefore(period, periods)?.cutOff ?? null,
    next: later.sort()[0] ?? null,
  };
}

/** Phụ lục II as one, then the pillars of Phụ lục III as they follow each other in the plan. */
function countPillars(counted: readonly DetailLine[], plan: Plan, days: CountDays): PillarCounts[] {
  const central = counted.filter((line) => line.part === "centralTasks");
  const pillarOf = new Map(plan.tasks.map((task) => [task.id, task.pillar]));
  const titles = new Map(
    plan.tasks.flatMap(({ pillar, pillarTitle }) => (pillar ? [[pillar, pillarTitle ?? ""]] : [])),
  );
  return [
    { part: "centralTasks", key: "II", title: vi.consolidation.centralPillar, counts: countTasks(central, days) },
    ...[...titles].map(([key = "", title = ""]): PillarCounts => {
      const lines = counted.filter((line) => line.part === "cityTasks" && pillarOf.get(line.row) === key);
      return { part: "cityTasks", key, title, counts: countTasks(lines, days) };
    }),
  ];
}

function countReports(reports: readonly ReportLine[]): ReportCounts {
  const having = (test: (line: ReportLine) => boolean) => reports.filter(test).length;
  return {
    agencies: reports.length,
    communes: having((line) => line.commune),
    sent: having((line) => line.submissions > 0),
    onTime: having((line) => line.punctuality === "onTime"),
    late: having((line) => line.punctuality === "late"),
    notSent: having((line) => line.submissions === 0),
    accepted: having((line) => line.status === "accepted"),
    waiting: having((line) => line.status === "submitted"),
    returned: having((line) => line.status === "returned"),
  };
}
