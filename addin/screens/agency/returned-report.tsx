import { daysBetween, formatDay } from "../../../templates/day.ts";
import { useLayout } from "../../parts/layout.ts";
import { LinkButton } from "../../parts/link-button.tsx";
import { Mark } from "../../parts/mark.tsx";
import { Panel } from "../../parts/panel.tsx";
import { RowComments } from "../../parts/row-comments.tsx";
import { showDay } from "../../parts/show-time.ts";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";
import { type AgencyReport, keyOf } from "./load-reports.ts";

/** Screen 12: why the office returned the report, until when it may be sent again, what to complete. */
export function ReturnedReport({ period, report, today }: AgencyReport & { readonly today: string }) {
  const layout = useLayout();
  const newest = report.submissions.at(-1);
  if (!newest?.returned || newest.decidedAt === null) return null;
  const { comment, until, rows } = newest.returned;
  const inForce = report.submissions.find((each) => each.inForce);
  return (
    <Panel standing="amber">
      <h2 className={layout.heading}>
        <Mark standing="amber">{words.agency.returned.title(period.name, showDay(newest.decidedAt))}</Mark>
      </h2>
      <p className={layout.text}>
        {words.agency.returned.until(formatDay(until))} –{" "}
        {today < until ? words.time.daysLeft(daysBetween(today, until)) : words.time.today}
      </p>
      <div className={layout.stack}>
        <strong>{words.agency.returned.comment}</strong>
        <blockquote className={layout.quote}>{comment}</blockquote>
      </div>
      {rows.length > 0 && (
        <div className={layout.stack}>
          <strong>{words.agency.returned.rows(rows.length)}</strong>
          <RowComments reportKey={keyOf(report)} comments={rows} />
        </div>
      )}
      <div className={layout.row}>
        <LinkButton href={paths.check(keyOf(report))} primary={!report.changedSince}>
          {words.buttons.fix}
        </LinkButton>
        {inForce && <span className={layout.quiet}>{words.agency.returned.stillInForce(inForce.number)}</span>}
      </div>
    </Panel>
  );
}
