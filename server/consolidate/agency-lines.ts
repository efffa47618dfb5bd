import { overdueKinds } from "../../templates/assess-task.ts";
import type { AgencyLine } from "../../templates/consolidation/agency-lines.ts";
import type { DetailLine } from "../../templates/consolidation/detail-line.ts";
import { indicatorAssessments, taskAssessments } from "../../templates/standing.ts";
import type { AgencyAssessment } from "./assess-agencies.ts";
import { byStanding, countBy } from "./count-rows.ts";

/** Agency × assessment, counted from the agency's own lines of "Chi tiết"; milestones are part of their task. */
export function agencyLines(
  agencies: readonly AgencyAssessment[],
  detail: readonly DetailLine[],
): readonly AgencyLine[] {
  const own = new Map<string | null, DetailLine[]>(agencies.map(({ agency }) => [agency.id, []]));
  for (const line of detail) if (line.milestoneOf === null) own.get(line.agency)?.push(line);
  return agencies.map(({ agency }) => {
    const lines = own.get(agency.id) ?? [];
    const assessments = lines.map((line) => line.assessment);
    const tasks = lines.filter((line) => line.part !== "indicators");
    return {
      agency: agency.id,
      code: agency.code,
      name: agency.name,
      shortName: agency.shortName,
      commune: agency.commune !== null,
      indicators: countBy(
        indicatorAssessments,
        lines.filter((line) => line.part === "indicators").map((line) => line.assessment),
      ),
      tasks: countBy(
        taskAssessments,
        tasks.map((line) => line.assessment),
      ),
      byStanding: byStanding(assessments),
      rows: assessments.filter((each) => each !== null).length,
      notOwed: assessments.filter((each) => each === null).length,
      overdueAs: countBy(
        overdueKinds,
        tasks.map((line) => line.overdueAs),
      ),
    };
  });
}
