import { mergeClasses } from "@fluentui/react-components";
import type { Download } from "../../parts/download.ts";
import { useLayout } from "../../parts/layout.ts";
import { PeriodSelect } from "../../parts/period-select.tsx";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { useLoaded } from "../../parts/use-loaded.ts";
import { type PeriodInfo, usePeriod } from "../../parts/use-periods.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";
import { ExportForm } from "./export-form.tsx";

interface ExportScreenProps {
  /** Null: the one that is worked on. */
  readonly period: string | null;
  readonly download: Download;
  readonly goTo: (path: string) => void;
}

/** Screen E: the consolidated workbook, from accepted submissions or with those still under review. */
export function ExportScreen({ period: wanted, download, goTo }: ExportScreenProps) {
  const layout = useLayout();
  const { opened, period, problem, loading, reload } = usePeriod(wanted);
  return (
    <div className={layout.screen}>
      <ProblemBar problem={problem} onRetry={reload} />
      {!period && loading && <Waiting text={words.loading} />}
      {period && (
        <>
          <div className={mergeClasses(layout.row, layout.spread)}>
            <h1 className={layout.title}>{words.office.export.title(period.name)}</h1>
            <PeriodSelect periods={opened} value={period.id} onChoose={(id) => goTo(paths.consolidation(id))} />
          </div>
          <Export key={period.id} period={period} download={download} />
        </>
      )}
    </div>
  );
}

function Export({ period, download }: { readonly period: PeriodInfo; readonly download: Download }) {
  const { value, problem, loading, reload } = useLoaded(`board ${period.id}`, (api) => api.reports(period.id));
  const figures = useLoaded(`consolidation ${period.id}`, (api) => api.consolidation(period.id));
  return (
    <>
      <ProblemBar problem={problem} onRetry={reload} />
      {!value && loading && <Waiting text={words.loading} />}
      {value && (
        <ExportForm
          period={period}
          reports={value.reports}
          disagreements={figures.value?.disagreements ?? 0}
          download={download}
        />
      )}
    </>
  );
}
