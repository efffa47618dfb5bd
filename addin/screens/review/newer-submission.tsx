import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReportResponse } from "../../../templates/api.ts";
import { LinkButton } from "../../parts/link-button.tsx";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";

/** Only the newest submission can be decided on; one that came meanwhile is said at once. */
export function NewerSubmission({ report, number }: { readonly report: ReportResponse; readonly number: number }) {
  const newest = report.submissions.at(-1)?.number ?? number;
  if (newest === number) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.office.review.newer(newest)}</MessageBarBody>
      <MessageBarActions>
        <LinkButton href={paths.review({ period: report.period, agency: report.agency.id }, newest)}>
          {words.office.review.openNewer(newest)}
        </LinkButton>
      </MessageBarActions>
    </MessageBar>
  );
}
