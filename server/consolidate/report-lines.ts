import type { ReportLine } from "../../templates/consolidation/agency-lines.ts";
import type { Day } from "../../templates/day.ts";
import { warningsOf } from "../../templates/finding.ts";
import { owedRows } from "../../templates/report-form.ts";
import type { AgencyAssessment } from "./assess-agencies.ts";
import { byReport, reportKey } from "./choose-submissions.ts";
import type { SubmissionHead } from "./input.ts";
import type { CityStandings } from "./standings.ts";

/** Whether every agency sent its report, when, and which submission of it is in the figures. */
export function reportLines(
  { agencies, period }: CityStandings,
  heads: readonly SubmissionHead[],
  today: Day,
): readonly ReportLine[] {
  const sent = byReport(heads);
  return agencies.map((each) => reportLine(each, sent.get(reportKey(each.agency.id, period.id)) ?? [], today));
}

/** @param sent the agency's submissions of the period, oldest first */
function reportLine({ agency, form, now }: AgencyAssessment, sent: readonly SubmissionHead[], today: Day): ReportLine {
  const first = sent[0];
  const used = now?.submission;
  return {
    agency: agency.id,
    name: agency.name,
    commune: agency.commune !== null,
    punctuality: punctualityOf(first, today >= form.period.locks),
    daysLate: first?.daysLate ?? 0,
    firstSentAt: first?.submittedAt ?? null,
    submissions: sent.length,
    returned: sent.filter((each) => each.status === "returned").length,
    status: sent.at(-1)?.status ?? "none",
    used: used
      ? {
          submission: used.receiptNumber,
          number: used.number,
          status: used.status === "submitted" ? "submitted" : "accepted",
        }
      : null,
    warnings: used ? warningsOf(used.findings).length : 0,
    rowsOwed: owedRows(form).length,
  };
}

function punctualityOf(first: SubmissionHead | undefined, locked: boolean): ReportLine["punctuality"] {
  if (!first) return locked ? "missing" : "notSent";
  return first.daysLate > 0 ? "late" : "onTime";
}
