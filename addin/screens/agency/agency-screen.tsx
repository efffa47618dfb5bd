import { formatDay } from "../../../templates/day.ts";
import type { Download } from "../../parts/download.ts";
import { useLayout } from "../../parts/layout.ts";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { showTime } from "../../parts/show-time.ts";
import { useLoaded } from "../../parts/use-loaded.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useSession } from "../../session/session.ts";
import { words } from "../../words.ts";
import { CurrentPeriod } from "./current-period.tsx";
import { type AgencyReports, loadReports } from "./load-reports.ts";
import { PeriodsTable } from "./periods-table.tsx";
import { ReturnedReport } from "./returned-report.tsx";

interface AgencyScreenProps {
  readonly agency: string;
  readonly download: Download;
}

/** Screens A and 12: what an agency owes and when, what to do now, what came of what it sent. */
export function AgencyScreen({ agency, download }: AgencyScreenProps) {
  const layout = useLayout();
  const { account } = useSession();
  const { value, problem, loading, at, reload } = useLoaded(`agency ${agency}`, (api) => loadReports(api, agency));
  const name = account.agencies.find((each) => each.id === agency)?.name ?? words.agency.title;
  return (
    <div className={layout.screen}>
      <h1 className={layout.title}>{name}</h1>
      <ProblemBar problem={problem} onRetry={reload} />
      {problem && at && <p className={layout.quiet}>{words.time.updatedAt(showTime(at))}</p>}
      {!value && loading && <Waiting text={words.loading} />}
      {value && <Reports {...value} download={download} />}
    </div>
  );
}

function Reports({ periods, reports, findings, download }: AgencyReports & { readonly download: Download }) {
  const layout = useLayout();
  const { today } = periods.clock;
  const current = reports.find((each) => each.period.id === periods.current);
  return (
    <>
      {reports
        .filter(({ report }) => report.status === "returned" && today <= report.lastDay)
        .map((each) => (
          <ReturnedReport key={each.period.id} {...each} today={today} />
        ))}
      {current ? (
        <CurrentPeriod current={current} findings={findings} today={today} download={download} />
      ) : (
        <NoPeriod periods={periods} />
      )}
      <h2 className={layout.heading}>{words.agency.periods}</h2>
      {reports.length === 0 ? (
        <p className={layout.quiet}>{words.agency.noReports}</p>
      ) : (
        <PeriodsTable reports={reports} />
      )}
    </>
  );
}

function NoPeriod({ periods: { current, periods } }: Pick<AgencyReports, "periods">) {
  const layout = useLayout();
  if (current !== null) return <p className={layout.text}>{words.agency.next.nothingOwed}</p>;
  const next = periods.find((each) => each.stage === "not-open");
  return (
    <p className={layout.text}>
      {words.agency.noPeriodOpen} {next && words.agency.nextPeriod(next.name, formatDay(next.opens))}
    </p>
  );
}
