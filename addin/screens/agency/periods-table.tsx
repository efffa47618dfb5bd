import { Link } from "@fluentui/react-components";
import { formatDay } from "../../../templates/day.ts";
import { useLayout } from "../../parts/layout.ts";
import { Mark } from "../../parts/mark.tsx";
import { sentWords } from "../../parts/sent-words.ts";
import { capitalised } from "../../parts/show-time.ts";
import { statusStanding } from "../../parts/status-standing.ts";
import { Table, type TableColumn } from "../../parts/table.tsx";
import { paths } from "../../paths.ts";
import { terms, words } from "../../words.ts";
import { type AgencyReport, keyOf } from "./load-reports.ts";

const columns: readonly TableColumn<AgencyReport>[] = [
  { heading: words.agency.columns.period, title: true, cell: ({ period }) => capitalised(period.name) },
  {
    heading: words.agency.columns.status,
    cell: ({ report }) => (
      <Mark standing={statusStanding[report.status]} tinted>
        {terms.reportStatus[report.status]}
      </Mark>
    ),
  },
  { heading: words.agency.columns.due, cell: ({ period }) => formatDay(period.due) },
  { heading: words.agency.columns.locks, cell: ({ period }) => formatDay(period.locks) },
  { heading: words.agency.columns.sent, cell: ({ period, report }) => sentWords(report, period) },
  {
    heading: words.agency.columns.warnings,
    number: true,
    cell: ({ report }) => report.submissions.at(-1)?.warnings ?? "–",
  },
  { heading: words.agency.submissions, cell: (each) => <Submissions {...each} /> },
];

interface PeriodsTableProps {
  readonly reports: readonly AgencyReport[];
}

/** Every period with what was sent for it. */
export function PeriodsTable({ reports }: PeriodsTableProps) {
  return <Table label={words.agency.periods} columns={columns} rows={reports} rowKey={({ period }) => period.id} />;
}

function Submissions({ period, report }: AgencyReport) {
  const layout = useLayout();
  const open = period.stage !== "locked" && report.status !== "accepted" && report.rowsOwed > 0;
  const key = keyOf(report);
  return (
    <span className={layout.stack}>
      {report.submissions.toReversed().map(({ number, inForce, status }) => (
        <span key={number}>
          <Link href={paths.receipt(key, number)}>{words.agency.submission(number)}</Link>
          {" – "}
          {inForce ? terms.reportStatus.inForce : terms.reportStatus[status]}
        </span>
      ))}
      {open && <Link href={paths.check(key)}>{words.buttons.continue}</Link>}
      {report.submissions.length === 0 && !open && "–"}
    </span>
  );
}
