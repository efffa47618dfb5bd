import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { formatDay } from "../../../templates/day.ts";
import { errorsOf, unansweredWarnings, warningsOf } from "../../../templates/finding.ts";
import type { ReportForm } from "../../../templates/report-form.ts";
import { type ReportKey, reportPath } from "../../api/api.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import type { Download } from "../../parts/download.ts";
import { FindingList } from "../../parts/finding-list.tsx";
import { useLayout } from "../../parts/layout.ts";
import { Mark } from "../../parts/mark.tsx";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { showDay, showTime } from "../../parts/show-time.ts";
import { useAction } from "../../parts/use-action.ts";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";
import type { Check, Checked } from "./use-check.ts";

interface CheckResultProps {
  readonly reportKey: ReportKey;
  readonly check: Check;
  readonly checked: Checked;
  readonly form: ReportForm | null;
  readonly download: Download;
  readonly goTo: (path: string) => void;
  /** The report can still be changed and sent. */
  readonly sendable: boolean;
}

/** What the checks say about the draft, and the way on: mend, explain, send. */
export function CheckResult({ reportKey, check, checked, form, download, goTo, sendable }: CheckResultProps) {
  const layout = useLayout();
  const announce = useAnnounce();
  const [target, setTarget] = useState<{ readonly id: string } | null>(null);
  const marked = useAction(() => download(`${reportPath(reportKey)}/workbook?marked=1`));
  const { report, periods, findings, reasons } = checked;
  const errors = errorsOf(findings);
  const unanswered = unansweredWarnings(findings, reasons);
  const period = periods.periods.find((each) => each.id === reportKey.period);
  if (report.version === 0 && findings.length === 0) return null;

  async function submit() {
    if (errors[0]) {
      announce(words.check.spoken.notSubmitted(errors.length));
      return setTarget({ id: errors[0].id });
    }
    if (!(await check.saveTyped())) return;
    const open = unanswered.find(({ reasonKey }) => (check.reasoning.typed[reasonKey] ?? "").trim() === "");
    if (open) return setTarget({ id: open.id });
    goTo(paths.submit(reportKey));
  }

  return (
    <>
      <div className={mergeClasses(layout.row, layout.spread)}>
        <h2 className={layout.heading}>{words.check.findings}</h2>
        {report.version > 0 && (
          <div className={mergeClasses(layout.row, "no-print")}>
            <Button onClick={() => marked.run()} aria-busy={marked.busy}>
              {words.buttons.findingsFile}
            </Button>
            <Button onClick={() => print()}>{words.buttons.print}</Button>
          </div>
        )}
      </div>
      <ProblemBar problem={marked.problem} onRetry={() => marked.run()} />
      <div className={layout.row}>
        <Mark standing={errors.length > 0 ? "red" : "green"}>{words.check.errors(errors.length)}</Mark>
        <Mark standing={unanswered.length > 0 ? "amber" : "green"}>
          {words.check.warnings(warningsOf(findings).length)}
        </Mark>
        {unanswered.length > 0 && <span>{words.check.unanswered(unanswered.length)}</span>}
      </div>
      {findings.length > 0 && (
        <FindingList findings={findings} form={form} reasoning={sendable ? check.reasoning : null} target={target} />
      )}
      <ProblemBar problem={check.reasonProblem} onRetry={() => check.saveTyped()} />
      <div className={mergeClasses(layout.stack, "no-print")}>
        <p className={layout.text}>{nextWords(errors.length, unanswered.length)}</p>
        {report.savedAt && (
          <Mark standing="green">
            {words.check.savedAt(
              words.time.at(showTime(report.savedAt), showDay(report.savedAt)),
              report.savedBy ?? "",
            )}
          </Mark>
        )}
        {sendable && period && periods.clock.today < period.submitFrom && (
          <p className={layout.text}>{words.check.locked.notYet(formatDay(period.submitFrom))}</p>
        )}
        {sendable && period && periods.clock.today >= period.submitFrom && report.rowsOwed > 0 && (
          <div>
            <Button appearance={errors.length === 0 ? "primary" : "secondary"} onClick={submit}>
              {words.buttons.submit}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function nextWords(errors: number, unanswered: number): string {
  if (errors > 0) return words.check.errorsLeft(errors);
  return unanswered > 0 ? words.check.cleanNext(unanswered) : words.check.ready;
}
