import type { FindingsResponse } from "../../../templates/api.ts";
import { formatDay } from "../../../templates/day.ts";
import { errorsOf, unansweredWarnings } from "../../../templates/finding.ts";
import type { Standing } from "../../../templates/standing.ts";
import { words } from "../../words.ts";
import type { AgencyReport } from "./load-reports.ts";

export type StepAction = "download" | "upload" | "open" | "submit" | "none";

export interface NextStep {
  readonly text: string;
  /** What the one primary button does. */
  readonly action: StepAction;
  readonly standing: Standing;
}

/** What an agency has to do now for a period: the one line "Việc tiếp theo" (SCREENS 1.1). */
export function nextStep({ period, report }: AgencyReport, checked: FindingsResponse | null, today: string): NextStep {
  const say = words.agency.next;
  const newest = report.submissions.at(-1);
  if (report.rowsOwed === 0) return { text: say.nothingOwed, action: "none", standing: "grey" };
  if (report.status === "accepted") return { text: say.accepted(period.name), action: "none", standing: "green" };
  if (today > report.lastDay) return { text: say.locked(period.name), action: "none", standing: "red" };
  if (report.status === "none") return { text: say.fill(period.name), action: "download", standing: "blue" };
  const open = openFindings(checked);
  if (report.status === "submitted" && newest && !report.changedSince) {
    return { text: say.underReview(newest.number), action: "none", standing: "blue" };
  }
  if (report.status === "returned" && newest?.returned && !report.changedSince) {
    const text = say.complete(period.name, formatDay(newest.returned.until));
    return { text, action: "none", standing: "amber" };
  }
  if (open.errors > 0) return { text: say.fixErrors(open.errors, period.name), action: "open", standing: "red" };
  if (open.warnings > 0)
    return { text: say.giveReasons(open.warnings, period.name), action: "open", standing: "amber" };
  if (today < period.submitFrom) {
    const text = say.waitToSubmit(period.name, formatDay(period.submitFrom));
    return { text, action: "none", standing: "green" };
  }
  const text = newest ? say.submitAgain(newest.number, period.name) : say.submit(period.name);
  return { text, action: "submit", standing: "amber" };
}

export function openFindings(checked: FindingsResponse | null): { errors: number; warnings: number } {
  if (!checked) return { errors: 0, warnings: 0 };
  return {
    errors: errorsOf(checked.findings).length,
    warnings: unansweredWarnings(checked.findings, checked.reasons).length,
  };
}
