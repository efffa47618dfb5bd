import type { ReportSummary } from "../../../templates/api.ts";
import { daysBetween, formatDay } from "../../../templates/day.ts";
import type { PeriodInfo } from "../../parts/use-periods.ts";
import { words } from "../../words.ts";

/** "Hạn gửi 05/10/2026, còn 3 ngày" and the like; null when there is nothing left to send. */
export function dueWords(period: PeriodInfo, report: ReportSummary, today: string): string | null {
  if (report.status !== "none" && report.status !== "draft") return null;
  if (today > report.lastDay) return words.time.locked(formatDay(period.locks));
  const left = daysBetween(today, period.due);
  if (left > 0) return `${words.time.due(formatDay(period.due))}, ${words.time.daysLeft(left)}`;
  if (left === 0) return words.time.today;
  return words.time.overdue(-left, formatDay(report.lastDay));
}
