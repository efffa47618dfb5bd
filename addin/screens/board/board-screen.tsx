import { mergeClasses } from "@fluentui/react-components";
import { useLayout } from "../../parts/layout.ts";
import { PeriodSelect } from "../../parts/period-select.tsx";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { showTime } from "../../parts/show-time.ts";
import { useLoaded } from "../../parts/use-loaded.ts";
import { type PeriodInfo, usePeriod } from "../../parts/use-periods.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";
import { AgencyTable } from "./agency-table.tsx";
import { BoardFigures } from "./board-figures.tsx";

interface BoardScreenProps {
  /** Null: the one that is worked on. */
  readonly period: string | null;
  readonly goTo: (path: string) => void;
}

/** Screen C: who has sent, who has not, what waits for review. */
export function BoardScreen({ period: wanted, goTo }: BoardScreenProps) {
  const layout = useLayout();
  const { opened, period, problem, loading, reload } = usePeriod(wanted);
  return (
    <div className={layout.screen}>
      <ProblemBar problem={problem} onRetry={reload} />
      {!period && loading && <Waiting text={words.loading} />}
      {period && (
        <>
          <div className={mergeClasses(layout.row, layout.spread)}>
            <h1 className={layout.title}>{words.office.board.title(period.name)}</h1>
            <PeriodSelect periods={opened} value={period.id} onChoose={(id) => goTo(paths.board(id))} />
          </div>
          <Board key={period.id} period={period} />
        </>
      )}
      {!period && !loading && !problem && <p>{words.agency.noPeriodOpen}</p>}
    </div>
  );
}

function Board({ period }: { readonly period: PeriodInfo }) {
  const layout = useLayout();
  const { value, problem, loading, at, reload } = useLoaded(`board ${period.id}`, (api) => api.reports(period.id));
  return (
    <>
      <ProblemBar problem={problem} onRetry={reload} />
      {!value && loading && <Waiting text={words.loading} />}
      {value && <BoardFigures period={period} reports={value.reports} />}
      {at && <p className={layout.quiet}>{words.office.board.asOf(showTime(at))}</p>}
      {value && <AgencyTable period={period} reports={value.reports} />}
    </>
  );
}
