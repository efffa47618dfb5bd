import { formatDay } from "../../../templates/day.ts";
import { words } from "../../words.ts";
import type { Checked } from "./use-check.ts";

/** Why nothing more can be uploaded; null while the report can be changed. */
export function whyLocked({ report, periods }: Checked): string | null {
  const period = periods.periods.find((each) => each.id === report.period);
  if (report.status === "accepted") return words.check.locked.accepted;
  if (period && periods.clock.today > report.lastDay) {
    return words.check.locked.period(period.name, formatDay(period.locks));
  }
  return null;
}
