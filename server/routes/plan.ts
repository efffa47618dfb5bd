import { clock, periodsResponse, planResponse } from "../../templates/api.ts";
import { periodName, stageOf } from "../../templates/period.ts";
import { currentPeriod } from "../reports/current-period.ts";
import { ok } from "../result.ts";
import { openRoute, readingRoute } from "../route.ts";
import type { Services } from "../services.ts";

/** What was decided, and what day it is. */
export const planRoutes = [
  openRoute({
    method: "get",
    path: "/clock",
    summary: "What day it is for the system",
    answer: clock,
    answerAnybody: async ({ services, now, today }) =>
      ok({ now: now.toISOString(), today, demonstration: isDemonstration(services) }),
  }),
  readingRoute({
    method: "get",
    path: "/plan",
    action: "read-plan",
    summary: "The plan, the agencies and the groups",
    answer: planResponse,
    async read({ services: { city } }) {
      const { plan, directory } = city.source;
      const agencies = [...directory.agencies.values()];
      return ok({ ...plan, agencies, groups: [...directory.groups.values()] });
    },
  }),
  readingRoute({
    method: "get",
    path: "/periods",
    action: "read-plan",
    summary: "The periods, and where each stands today",
    answer: periodsResponse,
    async read({ services, now, today }) {
      const { periods } = services.city;
      return ok({
        clock: { now: now.toISOString(), today, demonstration: isDemonstration(services) },
        current: currentPeriod(periods, today)?.id ?? null,
        periods: periods.map((each) => ({ ...each, stage: stageOf(each, today), name: periodName(each) })),
      });
    },
  }),
];

function isDemonstration({ config }: Services): boolean {
  return config.mode === "demonstration";
}
