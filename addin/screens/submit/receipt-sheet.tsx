import { Button, MessageBar, MessageBarBody, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SubmissionResponse } from "../../../templates/api.ts";
import { formatDay } from "../../../templates/day.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import { useLayout } from "../../parts/layout.ts";
import { LinkButton } from "../../parts/link-button.tsx";
import { Mark } from "../../parts/mark.tsx";
import { Panel } from "../../parts/panel.tsx";
import { capitalised, showDay, showTime } from "../../parts/show-time.ts";
import { paths } from "../../paths.ts";
import { terms, words } from "../../words.ts";
import type { ReceiptContent } from "./receipt-screen.tsx";

const useStyles = makeStyles({
  number: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(110px, 160px) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    "@media (max-width: 480px)": { gridTemplateColumns: "96px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  hash: { fontFamily: tokens.fontFamilyMonospace, fontVariantNumeric: "tabular-nums" },
});

/** The receipt itself; prints on one A4 page. */
export function ReceiptSheet({ submission, report, period, again }: ReceiptContent & { readonly again: boolean }) {
  const styles = useStyles();
  const layout = useLayout();
  const { receiptNumber, number, submittedAt, submittedBy, daysLate, head, hash, agency } = submission;
  const punctuality = daysLate > 0 ? terms.punctuality.late(daysLate) : terms.punctuality.onTime;
  const inForce = report.submissions.find((each) => each.inForce && each.number < number);
  const time = words.time.at(showTime(submittedAt), showDay(submittedAt));
  return (
    <Panel standing="green">
      <div className="print-only">
        {words.product} · {words.city}
      </div>
      <Mark standing={submission.warnings > 0 || daysLate > 0 ? "amber" : "green"}>{headline(submission)}</Mark>
      <h1 className={styles.number}>{words.submit.receipt.number(receiptNumber)}</h1>
      {again && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.submit.receipt.again(time)}</MessageBarBody>
        </MessageBar>
      )}
      <dl className={styles.facts}>
        <Fact term={words.submit.receipt.agency}>{agency.name}</Fact>
        <Fact term={words.submit.receipt.period}>{capitalised(period.name)}</Fact>
        <Fact term={terms.reportStatus.submitted}>
          {words.submit.receipt.submission(number, showTime(submittedAt), showDay(submittedAt))}
          <br />
          {punctuality} ({words.submit.receipt.due(formatDay(period.due))})
        </Fact>
        <Fact term={words.submit.receipt.sender}>{submittedBy}</Fact>
        <Fact term={words.submit.receipt.head}>
          {head.name}, {head.title}
        </Fact>
        <Fact term={words.submit.receipt.hash}>
          <span className={styles.hash}>{hash.match(/.{1,4}/g)?.join(" ")}</span> <CopyButton text={hash} />
          <div className={layout.quiet}>{words.submit.receipt.hashHint}</div>
        </Fact>
      </dl>
      {inForce && submission.status === "submitted" && (
        <p className={layout.text}>{words.submit.receipt.inForce(inForce.number, number)}</p>
      )}
      <p className={layout.text}>{outcome(submission)}</p>
      <div className={mergeClasses(layout.row, "no-print")}>
        <Button onClick={() => print()}>{words.buttons.print}</Button>
        <LinkButton href={paths.home} primary>
          {words.buttons.close}
        </LinkButton>
      </div>
    </Panel>
  );
}

function headline({ daysLate, warnings }: SubmissionResponse): string {
  const { receipt } = words.submit;
  if (daysLate > 0) return warnings > 0 ? receipt.late(daysLate, warnings) : receipt.lateClean(daysLate);
  return warnings > 0 ? receipt.open(warnings) : receipt.clean;
}

/** What came of it, or what comes next. */
function outcome({ status, number, decidedAt, returned }: SubmissionResponse): string {
  const { receipt } = words.submit;
  if (status === "submitted" || decidedAt === null) return receipt.next;
  if (status === "accepted") return receipt.accepted(number, showDay(decidedAt));
  return receipt.returned(number, showDay(decidedAt), returned?.rows.length ?? 0);
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
