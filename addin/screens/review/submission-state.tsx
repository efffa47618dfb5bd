import type { SubmissionSummary } from "../../../templates/api.ts";
import { Mark } from "../../parts/mark.tsx";
import { showDay } from "../../parts/show-time.ts";
import { statusStanding } from "../../parts/status-standing.ts";
import { terms, words } from "../../words.ts";

/** Status, punctuality, and what was decided when. */
export function SubmissionState({ submission }: { readonly submission: SubmissionSummary }) {
  const { status, inForce, daysLate, decidedAt, number } = submission;
  return (
    <>
      <Mark standing={statusStanding[status]} tinted>
        {terms.reportStatus[status]}
      </Mark>
      {inForce && (
        <Mark standing="green" tinted>
          {terms.reportStatus.inForce}
        </Mark>
      )}
      <span>{daysLate > 0 ? terms.punctuality.late(daysLate) : terms.punctuality.onTime}</span>
      {decidedAt !== null && status !== "submitted" && (
        <span>{words.office.review[status](number, showDay(decidedAt))}</span>
      )}
    </>
  );
}
