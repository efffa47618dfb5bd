import { Link } from "@fluentui/react-components";
import type { ReportResponse, SubmissionResponse } from "../../../templates/api.ts";
import type { Period } from "../../../templates/period.ts";
import type { Answer } from "../../api/answer.ts";
import type { Api, ReportKey } from "../../api/api.ts";
import { useLayout } from "../../parts/layout.ts";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { useLoaded } from "../../parts/use-loaded.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";
import { ReceiptSheet } from "./receipt-sheet.tsx";

interface ReceiptScreenProps {
  readonly reportKey: ReportKey;
  readonly number: number;
  /** The same content was sent again and this earlier receipt is shown. */
  readonly again: boolean;
}

/** Screen 11: the proof of a submission; opens again from any period. */
export function ReceiptScreen({ reportKey, number, again }: ReceiptScreenProps) {
  const layout = useLayout();
  const { period, agency } = reportKey;
  const { value, problem, loading, reload } = useLoaded(`receipt ${period} ${agency} ${number}`, (api) =>
    loadReceipt(api, reportKey, number),
  );
  return (
    <div className={layout.screen}>
      <Link href={paths.home} className="no-print">
        ‹ {words.check.back}
      </Link>
      <ProblemBar problem={problem} onRetry={reload} />
      {!value && loading && <Waiting text={words.loading} />}
      {value && <ReceiptSheet {...value} again={again} />}
    </div>
  );
}

export interface ReceiptContent {
  readonly submission: SubmissionResponse;
  readonly report: ReportResponse;
  readonly period: Period & { readonly name: string };
}

async function loadReceipt(api: Api, key: ReportKey, number: number): Promise<Answer<ReceiptContent>> {
  const [submission, report, periods] = await Promise.all([
    api.submission(key, number),
    api.report(key),
    api.periods(),
  ]);
  if (!submission.ok) return submission;
  if (!report.ok) return report;
  if (!periods.ok) return periods;
  const period = periods.value.periods.find(({ id }) => id === key.period);
  if (!period) throw new Error(`The server knows a submission of ${key.period}, but not the period`);
  return { ok: true, value: { submission: submission.value, report: report.value, period } };
}
