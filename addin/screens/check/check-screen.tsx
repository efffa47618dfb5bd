import { Link } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../api/answer.ts";
import { type ReportKey, reportPath } from "../../api/api.ts";
import type { Download } from "../../parts/download.ts";
import { DropZone } from "../../parts/drop-zone.tsx";
import { useLayout } from "../../parts/layout.ts";
import { Mark } from "../../parts/mark.tsx";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { statusStanding } from "../../parts/status-standing.ts";
import { useAction } from "../../parts/use-action.ts";
import { useForm } from "../../parts/use-form.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { paths } from "../../paths.ts";
import { terms, words } from "../../words.ts";
import { CheckResult } from "./check-result.tsx";
import { Conflicts } from "./conflicts.tsx";
import { UploadResult } from "./upload-result.tsx";
import { useCheck } from "./use-check.ts";
import { useConflicts } from "./use-conflicts.ts";
import { whyLocked } from "./why-locked.ts";
import { whyUnreadable } from "./why-unreadable.ts";

interface CheckScreenProps {
  readonly reportKey: ReportKey;
  readonly download: Download;
  readonly goTo: (path: string) => void;
}

/** Screen B: upload the workbook, see what the checks say, give reasons, go on to sending. */
export function CheckScreen({ reportKey, download, goTo }: CheckScreenProps) {
  const layout = useLayout();
  const check = useCheck(reportKey);
  const { form, problem: formProblem, reload: reloadForm } = useForm(reportKey);
  const conflicts = useConflicts(reportKey, check.upload, check.checked?.version ?? 0, check.reload);
  const template = useAction(() => download(`${reportPath(reportKey)}/workbook`));
  const [working, setWorking] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState<Problem | null>(null);
  const { checked, upload, uploading } = check;
  const period = checked?.periods.periods.find((each) => each.id === reportKey.period);
  const locked = checked && whyLocked(checked);

  function retry() {
    if (check.problem) check.reload();
    if (formProblem) reloadForm();
  }

  async function take(file: File) {
    setWorking(words.check.reading);
    const why = await whyUnreadable(file);
    setUnreadable(why);
    setWorking(words.check.checking);
    if (!why) await uploading.run(file);
    setWorking(null);
  }

  return (
    <div className={layout.screen}>
      <div className={layout.stack}>
        <Link href={paths.agency(reportKey.agency)} className="no-print">
          ‹ {words.check.back}
        </Link>
        <div className={layout.row}>
          <h1 className={layout.title}>{period ? words.check.title(period.name) : words.check.back}</h1>
          {checked && (
            <Mark standing={statusStanding[checked.report.status]} tinted>
              {terms.reportStatus[checked.report.status]}
            </Mark>
          )}
        </div>
        {checked && <p className={layout.text}>{checked.report.agency.name}</p>}
      </div>
      <ProblemBar problem={check.problem ?? formProblem} onRetry={retry} />
      {!checked && check.loading && <Waiting text={words.check.checking} />}
      {locked && <p className={layout.text}>{locked}</p>}
      {checked && !locked && (
        <div className="no-print">
          <DropZone
            working={working}
            label={upload ? words.buttons.otherFile : words.buttons.upload}
            primary={checked.report.version === 0 || checked.findings.some(({ severity }) => severity === "error")}
            onFile={take}
          />
        </div>
      )}
      <ProblemBar problem={unreadable ?? uploading.problem} />
      {upload && <UploadResult upload={upload} form={form} />}
      <Conflicts conflicts={conflicts.open} form={form} save={conflicts.save} />
      {checked && <CheckResult {...{ reportKey, check, checked, form, download, goTo }} sendable={!locked} />}
      {checked?.report.version === 0 && !upload && (
        <div className={layout.stack}>
          <p className={layout.text}>{words.check.nothingYet}</p>
          <p className={layout.quiet}>
            {words.check.nothingYetHint}{" "}
            <Link as="button" onClick={() => template.run()}>
              {template.busy ? words.agency.preparing : words.buttons.download}
            </Link>
          </p>
          <ProblemBar problem={template.problem} />
        </div>
      )}
    </div>
  );
}
