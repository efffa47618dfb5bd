import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingsResponse } from "../../../templates/api.ts";
import { reportPath } from "../../api/api.ts";
import type { Download } from "../../parts/download.ts";
import { useLayout } from "../../parts/layout.ts";
import { LinkButton } from "../../parts/link-button.tsx";
import { Mark } from "../../parts/mark.tsx";
import { Panel } from "../../parts/panel.tsx";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { useAction } from "../../parts/use-action.ts";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";
import { dueWords } from "./due-words.ts";
import { type AgencyReport, keyOf } from "./load-reports.ts";
import { nextStep, openFindings } from "./next-step.ts";

const useStyles = makeStyles({
  next: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  number: {
    display: "inline-grid",
    placeItems: "center",
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface CurrentPeriodProps {
  readonly current: AgencyReport;
  readonly findings: FindingsResponse | null;
  readonly today: string;
  readonly download: Download;
}

/** What to do now, and the three steps of the file route. */
export function CurrentPeriod({ current, findings, today, download }: CurrentPeriodProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { period, report } = current;
  const key = keyOf(report);
  const { text, action, standing } = nextStep(current, findings, today);
  const template = useAction(() => download(`${reportPath(key)}/workbook`));
  const open = openFindings(findings);
  const due = dueWords(period, report, today);
  return (
    <Panel standing={standing}>
      <p className={styles.next}>
        <strong>{words.agency.nextStep}:</strong> {text}
      </p>
      <div className={layout.row}>
        {due && <span>{due}</span>}
        {report.version > 0 && <span>{words.agency.rowsReported(report.rowsFilled, report.rowsOwed)}</span>}
        {open.errors + open.warnings > 0 && (
          <Mark standing={open.errors > 0 ? "red" : "amber"}>{words.agency.findings(open.errors, open.warnings)}</Mark>
        )}
      </div>
      {report.rowsOwed > 0 && (
        <ol className={styles.steps} aria-label={words.agency.stepsLabel}>
          <Step number={1}>
            <Button
              appearance={action === "download" ? "primary" : "secondary"}
              onClick={() => template.run()}
              aria-busy={template.busy}
            >
              {template.busy ? words.agency.preparing : words.buttons.download}
            </Button>
          </Step>
          <Step number={2}>{words.agency.steps.fill}</Step>
          <Step number={3}>
            <LinkButton href={paths.check(key)} primary={action === "upload"}>
              {words.buttons.upload}
            </LinkButton>
          </Step>
          {action === "open" && (
            <li>
              <LinkButton href={paths.check(key)} primary>
                {words.buttons.continue}
              </LinkButton>
            </li>
          )}
          {action === "submit" && (
            <li>
              <LinkButton href={paths.submit(key)} primary>
                {words.buttons.submit}
              </LinkButton>
            </li>
          )}
        </ol>
      )}
      <ProblemBar problem={template.problem} onRetry={() => template.run()} />
    </Panel>
  );
}

function Step({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      {children}
    </li>
  );
}
