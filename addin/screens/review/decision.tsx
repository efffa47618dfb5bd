import { Button, Field, mergeClasses, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { addDays, formatDay } from "../../../templates/day.ts";
import { canBeAccepted, canBeReturned } from "../../../templates/report-status.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { DayInput, dayOf } from "../../parts/day-input.tsx";
import { useLayout } from "../../parts/layout.ts";
import { Panel } from "../../parts/panel.tsx";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { useAction } from "../../parts/use-action.ts";
import { useSession } from "../../session/session.ts";
import { words } from "../../words.ts";
import type { UnderReview } from "./load-review.ts";

/** How long an agency is usually given to complete a report. */
const USUAL_DAYS = 4;

interface DecisionProps extends UnderReview {
  readonly comments: Readonly<Record<string, string>>;
  readonly decided: () => void;
}

/** Accept or return; absent for an older submission, one that was decided on, and the reviewer's own agency. */
export function Decision({ submission, report, periods, comments, decided }: DecisionProps) {
  const layout = useLayout();
  const announce = useAnnounce();
  const { api, account } = useSession();
  const { today } = periods.clock;
  const [asking, setAsking] = useState<"accept" | "return" | null>(null);
  const [comment, setComment] = useState("");
  const [until, setUntil] = useState(formatDay(addDays(today, USUAL_DAYS)));
  const [missing, setMissing] = useState({ comment: false, until: false });
  const { number, agency, status } = submission;
  const key = { period: submission.period, agency: agency.id };
  const rows = Object.entries(comments).flatMap(([row, text]) => (text.trim() ? [{ row, comment: text.trim() }] : []));

  const accept = useAction(async () => {
    const answer = await api.accept(key, number);
    if (answer.ok) finish(words.office.review.spokenAccepted(number));
    return answer;
  });
  const giveBack = useAction(async () => {
    const answer = await api.return(key, number, { comment: comment.trim(), until: dayOf(until) ?? "", rows });
    if (answer.ok) finish(words.office.review.spokenReturned(number));
    return answer;
  });

  function finish(spoken: string) {
    announce(spoken);
    decided();
  }

  function askToReturn() {
    const found = { comment: comment.trim() === "", until: (dayOf(until) ?? "") <= today };
    setMissing(found);
    if (!found.comment && !found.until) setAsking("return");
  }

  const newest = report.submissions.at(-1)?.number === number;
  if (!newest || !canBeReturned(status) || account.agencies.some(({ id }) => id === agency.id)) return null;
  const inForce = report.submissions.find((each) => each.inForce && each.number !== number);
  return (
    <Panel>
      <Field
        label={words.office.review.returnComment}
        validationMessage={missing.comment ? words.office.review.returnCommentMissing : null}
      >
        <Textarea value={comment} maxLength={4000} resize="vertical" onChange={(_, { value }) => setComment(value)} />
      </Field>
      {rows.length > 0 && <p className={layout.text}>{words.office.review.comments(rows.length)}</p>}
      <div className={mergeClasses(layout.row, layout.spread)}>
        <div className={layout.row}>
          <DayInput
            label={words.office.review.until}
            hint={words.office.review.untilHint}
            value={until}
            message={missing.until ? words.office.review.untilWrong : null}
            onChange={setUntil}
          />
          <Button onClick={askToReturn} aria-busy={giveBack.busy}>
            {words.buttons.return}
          </Button>
        </div>
        {canBeAccepted(status) && (
          <Button appearance="primary" onClick={() => setAsking("accept")} aria-busy={accept.busy}>
            {words.buttons.accept}
          </Button>
        )}
      </div>
      <ProblemBar problem={accept.problem ?? giveBack.problem} />
      <ConfirmDialog
        open={asking === "accept"}
        title={words.office.review.acceptTitle}
        confirm={words.buttons.accept}
        onLater={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null);
          accept.run();
        }}
      >
        {words.office.review.confirmAccept(number, agency.name)}{" "}
        {inForce ? words.office.review.replaces(inForce.number) : words.office.review.counts}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === "return"}
        title={words.office.review.returnTitle}
        confirm={words.buttons.confirmReturn}
        onLater={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null);
          giveBack.run();
        }}
      >
        <div className={layout.stack}>
          <span>{words.office.review.confirmReturn(number, agency.name, until)}</span>
          <blockquote className={layout.quote}>{comment}</blockquote>
          {rows.length > 0 && <span>{words.office.review.comments(rows.length)}</span>}
        </div>
      </ConfirmDialog>
    </Panel>
  );
}
