import type { ReportStatus } from "../../templates/report-status.ts";
import type { Standing } from "../../templates/standing.ts";

/** The colour and icon that accompany a report's status. */
export const statusStanding: Readonly<Record<ReportStatus, Standing>> = {
  none: "grey",
  draft: "blue",
  submitted: "blue",
  returned: "amber",
  accepted: "green",
};
