import type { DemonstrationClock } from "../clock.ts";
import type { Route } from "../route.ts";
import { consolidationRoutes } from "./consolidations.ts";
import { demonstrationRoutes } from "./demonstration.ts";
import { findingRoutes } from "./findings.ts";
import { planRoutes } from "./plan.ts";
import { reportRoutes } from "./reports.ts";
import { sessionRoutes } from "./sessions.ts";
import { submissionRoutes } from "./submissions.ts";
import { workbookRoutes } from "./workbook.ts";

/** The server's table of contents: every address under `/api/v1`. */
export function routesOf(demonstrationClock: DemonstrationClock | null): readonly Route[] {
  return [
    ...sessionRoutes,
    ...planRoutes,
    ...reportRoutes,
    ...workbookRoutes,
    ...findingRoutes,
    ...submissionRoutes,
    ...consolidationRoutes,
    ...(demonstrationClock ? demonstrationRoutes(demonstrationClock) : []),
  ];
}
