import type { ReportSummary } from "../../templates/api.ts";
import { terms } from "../words.ts";
import type { PeriodInfo } from "./use-periods.ts";

/** Whether the report came in time; the first submission decides (DESIGN 12). */
export function sentWords({ submissions }: ReportSummary, period: PeriodInfo): string {
  const first = submissions[0];
  if (first) return first.daysLate > 0 ? terms.punctuality.late(first.daysLate) : terms.punctuality.onTime;
  return period.stage === "locked" ? terms.punctuality.missing : terms.punctuality.notSent;
}
