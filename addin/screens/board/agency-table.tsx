import { Button, Field, Input, Link, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { ReportSummary } from "../../../templates/api.ts";
import { useLayout } from "../../parts/layout.ts";
import { Mark } from "../../parts/mark.tsx";
import { sentWords } from "../../parts/sent-words.ts";
import { showDay, showTime } from "../../parts/show-time.ts";
import { statusStanding } from "../../parts/status-standing.ts";
import { Table, type TableColumn } from "../../parts/table.tsx";
import type { PeriodInfo } from "../../parts/use-periods.ts";
import { paths } from "../../paths.ts";
import { useSession } from "../../session/session.ts";
import { terms, words } from "../../words.ts";
import { type BoardFilter, boardFilters, filterReports } from "./board-filter.ts";

const useStyles = makeStyles({
  narrow: { minWidth: "200px" },
  end: { alignItems: "flex-end", columnGap: tokens.spacingHorizontalL },
});

const filterWords: Readonly<Record<BoardFilter, string>> = {
  all: words.office.board.all,
  toReview: words.office.board.toReview,
  notSent: words.office.board.notSent,
  draft: terms.reportStatus.draft,
  returned: terms.reportStatus.returned,
  accepted: terms.reportStatus.accepted,
};

interface AgencyTableProps {
  readonly period: PeriodInfo;
  readonly reports: readonly ReportSummary[];
}

/** Every agency that owes a report, filtered by status and name. */
export function AgencyTable({ period, reports }: AgencyTableProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { account } = useSession();
  const [filter, setFilter] = useState<BoardFilter>("all");
  const [search, setSearch] = useState("");
  const shown = filterReports(reports, filter, useDeferredValue(search));
  const missing = filterReports(reports, "notSent", "").length;
  return (
    <div className={layout.stack}>
      <div className={mergeClasses(layout.row, styles.end, "no-print")}>
        <Field label={words.office.board.filter} className={styles.narrow}>
          <Select value={filter} onChange={(_, { value }) => setFilter(value as BoardFilter)}>
            {boardFilters.map((each) => (
              <option key={each} value={each}>
                {filterWords[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.office.board.search} className={styles.narrow}>
          <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        {missing > 0 && (
          <Button onClick={() => setFilter("notSent")}>{words.office.board.missingButton(missing)}</Button>
        )}
        <Button onClick={() => print()}>{words.buttons.print}</Button>
      </div>
      <p className={mergeClasses(layout.quiet, layout.figures)} role="status">
        {words.office.board.shown(shown.length, reports.length)}
      </p>
      {shown.length === 0 ? (
        <p className={layout.text}>{words.office.board.noMatch}</p>
      ) : (
        <Table
          label={words.office.board.title(period.name)}
          columns={columnsOf(period, account.role === "office")}
          rows={shown}
          rowKey={({ agency }) => agency.id}
        />
      )}
    </div>
  );
}

/** @param reviews the office opens submissions, the committee only reads how far they are */
function columnsOf(period: PeriodInfo, reviews: boolean): readonly TableColumn<ReportSummary>[] {
  const { columns } = words.office.board;
  return [
    { heading: columns.agency, title: true, cell: ({ agency }) => agency.name },
    {
      heading: columns.status,
      cell: ({ status }) => (
        <Mark standing={statusStanding[status]} tinted>
          {terms.reportStatus[status]}
        </Mark>
      ),
    },
    { heading: columns.sent, cell: (report) => sentWords(report, period) },
    { heading: columns.submission, cell: (report) => <Newest report={report} reviews={reviews} /> },
    { heading: columns.warnings, number: true, cell: ({ submissions }) => submissions.at(-1)?.warnings ?? "–" },
    { heading: columns.rows, number: true, cell: ({ rowsFilled, rowsOwed }) => `${rowsFilled}/${rowsOwed}` },
  ];
}

function Newest({ report, reviews }: { readonly report: ReportSummary; readonly reviews: boolean }) {
  const newest = report.submissions.at(-1);
  if (!newest) return "–";
  const name = words.agency.submission(newest.number);
  const key = { period: report.period, agency: report.agency.id };
  return (
    <>
      {reviews ? <Link href={paths.review(key, newest.number)}>{name}</Link> : name},{" "}
      {words.time.at(showTime(newest.submittedAt), showDay(newest.submittedAt))}
    </>
  );
}
