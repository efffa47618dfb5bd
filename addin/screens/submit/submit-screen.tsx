import { Link } from "@fluentui/react-components";
import type { Receipt, ReportResponse } from "../../../templates/api.ts";
import { errorsOf, unansweredWarnings } from "../../../templates/finding.ts";
import type { ReportKey } from "../../api/api.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { useLayout } from "../../parts/layout.ts";
import { LinkButton } from "../../parts/link-button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { useForm } from "../../parts/use-form.ts";
import { useLoaded } from "../../parts/use-loaded.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";
import { type Head, HeadForm } from "./head-form.tsx";
import { type BeforeSending, loadBeforeSending } from "./load-submit.ts";
import { SubmitFacts } from "./submit-facts.tsx";
import { useSubmission } from "./use-submission.ts";

interface SubmitScreenProps {
  readonly reportKey: ReportKey;
  readonly goTo: (path: string) => void;
}

/** Screen 10: the last look, the head's confirmation, sending. */
export function SubmitScreen({ reportKey, goTo }: SubmitScreenProps) {
  const layout = useLayout();
  const announce = useAnnounce();
  const { form, notes } = useForm(reportKey);
  const { value, problem, loading, reload } = useLoaded(`submit ${reportKey.period} ${reportKey.agency}`, (api) =>
    loadBeforeSending(api, reportKey),
  );
  const sending = useSubmission(reportKey, (receipt: Receipt) => {
    announce(words.submit.spoken(receipt.warnings, receipt.receiptNumber));
    goTo(paths.receipt(reportKey, receipt.number, receipt.again));
  });
  const period = value?.periods.periods.find(({ id }) => id === reportKey.period);
  return (
    <div className={layout.screen}>
      <div className={layout.stack}>
        <Link href={paths.check(reportKey)}>‹ {words.check.back}</Link>
        <h1 className={layout.title}>{words.submit.title(period?.name ?? "")}</h1>
        {value && <p className={layout.text}>{value.report.agency.name}</p>}
      </div>
      <ProblemBar problem={problem} onRetry={reload} />
      {!value && loading && <Waiting text={words.loading} />}
      {value && (
        <Panel>
          <SubmitFacts {...value} form={form} notes={notes} />
          {isReady(value) ? (
            <HeadForm
              initial={headOf(value.report)}
              sending={sending.busy}
              onConfirm={(head) => sending.send({ version: value.report.version, head })}
            />
          ) : (
            <div>
              <LinkButton href={paths.check(reportKey)} primary>
                {words.buttons.fix}
              </LinkButton>
            </div>
          )}
          <ProblemBar problem={sending.problem} urgent />
        </Panel>
      )}
    </div>
  );
}

function isReady({ checked }: BeforeSending): boolean {
  return errorsOf(checked.findings).length + unansweredWarnings(checked.findings, checked.reasons).length === 0;
}

function headOf({ rows }: ReportResponse): Head {
  const written = (row: string) => String(rows[row]?.value ?? "");
  return { name: written("KD.head"), title: written("KD.headTitle") };
}
