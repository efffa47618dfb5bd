import type { PartKey } from "../../templates/consolidation/parts.ts";
import { isIndicator, type PlanRow } from "../../templates/plan.ts";
import { taskLabel } from "../../templates/progress-report/task-rows.ts";

/** Which part of the consolidation a plan row stands in. */
export function partOf(row: PlanRow): PartKey {
  if (isIndicator(row)) return "indicators";
  if ("section" in row) return "directives";
  return row.appendix === "II" ? "centralTasks" : "cityTasks";
}

/** How lists name a row: "Chỉ tiêu II.1", "PL III.14". */
export function labelOf(row: PlanRow): string {
  return isIndicator(row) ? `Chỉ tiêu ${row.group}.${row.number}` : taskLabel(row);
}
