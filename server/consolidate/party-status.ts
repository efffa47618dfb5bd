import type { OverdueKind } from "../../templates/assess-task.ts";
import type { PartyStatus } from "../../templates/consolidation/row-lines.ts";
import { type Entry, optionOf } from "../../templates/entry.ts";
import type { TaskAssessment } from "../../templates/standing.ts";

/**
 * What the party's monitoring system would call the row (FORMS 2): done, in progress or not started, each in time or
 * overdue. Recurring rows and rows without a report have no such state; an overdue row without one was not started.
 */
export function partyStatusOf(
  assessment: TaskAssessment | null,
  overdueAs: OverdueKind | null,
  entry: Entry | null,
): PartyStatus | null {
  switch (assessment) {
    case "onTime":
      return "done-on-time";
    case "late":
      return "done-late";
    case "overdue":
      return overdueAs === "in-progress" ? "in-progress-overdue" : "not-started-overdue";
    case "inProgress":
      return "in-progress-on-time";
    case "notStarted":
      return "not-started-on-time";
    case "dueSoon":
      return entry && optionOf(entry, "status") === "not-started" ? "not-started-on-time" : "in-progress-on-time";
    default:
      return null;
  }
}
