import type { ReportSummary } from "../../../templates/api.ts";
import { daysBetween, formatDay } from "../../../templates/day.ts";
import { terms, words } from "../../words.ts";
import type { PeriodInfo } from "./load-reports.ts";

/** "Hạn gửi 05/10/2026, còn 3 ngày" and the like; null when there is nothing left to send. */
export function dueWords(period: PeriodInfo, report: ReportSummary, today: string): string | null {
  if (report.status === "accepted" || report.status === "submitted") return null;
  if (today > report.lastDay) return words.time.locked(formatDay(period.locks));
  const left = daysBetween(today, period.due);
  if (left > 0) return `${words.time.due(formatDay(period.due))}, ${words.time.daysLeft(left)}`;
  if (left === 0) return words.time.today;
  return words.time.overdue(-left, formatDay(report.lastDay));
}

/** Whether the report came in time; the first submission decides (DESIGN 12). */
export function sentWords({ submissions }: ReportSummary, period: PeriodInfo): string {
  const first = submissions[0];
  if (first) return first.daysLate > 0 ? terms.punctuality.late(first.daysLate) : terms.punctuality.onTime;
  return period.stage === "locked" ? terms.punctuality.missing : terms.punctuality.notSent;
}
