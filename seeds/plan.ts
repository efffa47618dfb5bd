import { agency, agencyGroup, directoryOf } from "../templates/agency.ts";
import { period } from "../templates/period.ts";
import { type Plan, plan as planSchema } from "../templates/plan.ts";
import agenciesJson from "./agencies.json" with { type: "json" };
import groupsJson from "./agency-groups.json" with { type: "json" };
import directives from "./directives.json" with { type: "json" };
import documents from "./documents.json" with { type: "json" };
import indicators from "./indicators.json" with { type: "json" };
import periodsJson from "./periods.json" with { type: "json" };
import notes from "./plan-notes.json" with { type: "json" };
import tasks from "./tasks.json" with { type: "json" };

/** What the city decided for 2026, checked once against its schemas: all that the server knows of this folder. */
export const plan: Plan = planSchema.parse({
  version: "2026.1",
  documents,
  indicators,
  tasks,
  directives,
  notes,
});

export const agencies = agency.array().parse(agenciesJson);
export const groups = agencyGroup.array().parse(groupsJson);
export const directory = directoryOf(agencies, groups);
export const periods = period.array().parse(periodsJson);
