import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReportSummary } from "../../../templates/api.ts";
import { formatDay } from "../../../templates/day.ts";
import { useLayout } from "../../parts/layout.ts";
import { Panel } from "../../parts/panel.tsx";
import type { PeriodInfo } from "../../parts/use-periods.ts";
import { words } from "../../words.ts";
import { countReports } from "./board-counts.ts";

const useStyles = makeStyles({
  big: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The period in four lines. */
export function BoardFigures({
  period,
  reports,
}: {
  readonly period: PeriodInfo;
  readonly reports: readonly ReportSummary[];
}) {
  const layout = useLayout();
  const styles = useStyles();
  const counts = countReports(reports);
  const reported = words.office.board.reported(counts.sent, counts.owed);
  return (
    <Panel>
      <div className={mergeClasses(styles.big, layout.figures)}>{reported}</div>
      <ProgressBar value={counts.owed === 0 ? 0 : counts.sent / counts.owed} thickness="large" aria-label={reported} />
      {counts.sent === 0 ? (
        <p className={layout.text}>{words.office.board.nothingYet(formatDay(period.due))}</p>
      ) : (
        <p className={mergeClasses(layout.text, layout.figures)}>
          {words.office.board.punctuality(counts.onTime, counts.late)}
          <br />
          {words.office.board.statuses(counts.submitted, counts.returned, counts.accepted)}
        </p>
      )}
    </Panel>
  );
}
