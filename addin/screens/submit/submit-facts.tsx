import { Link } from "@fluentui/react-components";
import { daysBetween, formatDay } from "../../../templates/day.ts";
import { errorsOf, unansweredWarnings, warningsOf } from "../../../templates/finding.ts";
import type { PlanNote } from "../../../templates/plan.ts";
import type { ReportForm } from "../../../templates/report-form.ts";
import { ChangeList } from "../../parts/change-list.tsx";
import { changedCells } from "../../parts/changed-cells.ts";
import { useLayout } from "../../parts/layout.ts";
import { Mark } from "../../parts/mark.tsx";
import { StandingCounts } from "../../parts/standing-counts.tsx";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";
import { countStandings } from "./count-standings.ts";
import type { BeforeSending } from "./load-submit.ts";

interface SubmitFactsProps extends BeforeSending {
  readonly form: ReportForm | null;
  readonly notes: readonly PlanNote[];
}

/** What is about to be frozen, in a few lines, each with its mark. */
export function SubmitFacts({ report, periods, checked, newest, form, notes }: SubmitFactsProps) {
  const layout = useLayout();
  const key = { period: report.period, agency: report.agency.id };
  const warnings = warningsOf(checked.findings).length;
  const all = report.rowsFilled === report.rowsOwed;
  return (
    <div className={layout.stack}>
      <Errors {...checked} />
      <Mark standing={all ? "green" : "amber"}>{words.submit.rows(report.rowsFilled, report.rowsOwed)}</Mark>
      {unansweredWarnings(checked.findings, checked.reasons).length === 0 && (
        <Mark standing={warnings > 0 ? "amber" : "green"}>
          {words.submit.warnings(warnings)} {warnings > 0 && <Link href={paths.check(key)}>{words.buttons.view}</Link>}
        </Mark>
      )}
      <Punctuality period={periods.periods.find(({ id }) => id === report.period)} today={periods.clock.today} />
      {newest && <Changes report={report} newest={newest} form={form} />}
      {form && (
        <div className={layout.stack}>
          <span>{words.submit.assessed}:</span>
          <StandingCounts counts={countStandings(form, report.rows, historyOf(report, periods), notes)} />
        </div>
      )}
    </div>
  );
}

function Errors({ findings, reasons }: BeforeSending["checked"]) {
  const errors = errorsOf(findings);
  const unanswered = unansweredWarnings(findings, reasons).length;
  if (errors[0]) return <Mark standing="red">{words.submit.errorsLeft(errors.length, errors[0].title)}</Mark>;
  return (
    <>
      <Mark standing="green">{words.submit.noErrors}</Mark>
      {unanswered > 0 && <Mark standing="red">{words.submit.reasonsMissing(unanswered)}</Mark>}
    </>
  );
}

function Punctuality({ period, today }: { readonly period: { due: string } | undefined; readonly today: string }) {
  if (!period) return null;
  const late = daysBetween(period.due, today);
  if (late > 0) return <Mark standing="amber">{words.submit.late(late)}</Mark>;
  return <Mark standing="green">{words.submit.inTime(formatDay(period.due))}</Mark>;
}

function Changes({ report, newest, form }: Pick<BeforeSending, "report"> & Pick<SubmitFactsProps, "newest" | "form">) {
  if (!newest) return null;
  const changes = changedCells(newest.rows, report.rows);
  if (!report.changedSince && changes.length === 0) {
    return <Mark standing="blue">{words.submit.unchanged(newest.number)}</Mark>;
  }
  return (
    <div>
      <Mark standing="blue">{words.submit.changed(newest.number, changes.length)}</Mark>
      <ChangeList changes={changes} form={form} />
    </div>
  );
}

function historyOf({ history }: BeforeSending["report"], { periods }: BeforeSending["periods"]) {
  return history.flatMap(({ period, rows }) => {
    const found = periods.find(({ id }) => id === period);
    return found ? [{ period: found, rows }] : [];
  });
}
