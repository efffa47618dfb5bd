import { addDays, type Day } from "../../templates/day.ts";
import { isEditable } from "../../templates/report-status.ts";
import { refuse } from "../problem.ts";
import type { Refusal } from "../result.ts";
import { lastDayOf, newestOf, type Report, statusOf } from "./report.ts";

/** Why the draft cannot be changed on a day; null when it can. */
export function whyNotEdit(report: Report, today: Day): Refusal | null {
  const { period } = report;
  if (today < period.opens) return refuse("not-open", { period: period.id, opens: period.opens });
  const lastDay = lastDayOf(report);
  if (today > lastDay) return refuse("locked", { period: period.id, since: addDays(lastDay, 1) });
  const newest = newestOf(report);
  if (newest && !isEditable(statusOf(report))) return refuse("accepted", { number: newest.number });
  return null;
}

/** Why the report cannot be sent on a day; null when it can. Drafts live all quarter, sending has its window. */
export function whyNotSubmit(report: Report, today: Day): Refusal | null {
  const { period } = report;
  const refusal = whyNotEdit(report, today);
  if (refusal) return refusal;
  return today < period.submitFrom ? refuse("not-yet", { period: period.id, from: period.submitFrom }) : null;
}
