import { Link, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReportKey } from "../../api/api.ts";
import { useLayout } from "../../parts/layout.ts";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { showDay, showTime } from "../../parts/show-time.ts";
import { useForm } from "../../parts/use-form.ts";
import { useLoaded } from "../../parts/use-loaded.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";
import { Decision } from "./decision.tsx";
import { loadReview, type UnderReview } from "./load-review.ts";
import { NewerSubmission } from "./newer-submission.tsx";
import { ReviewContent } from "./review-content.tsx";
import { SubmissionState } from "./submission-state.tsx";

/** A newer submission is noticed within this time. */
const AGAIN_MS = 60_000;

interface ReviewScreenProps {
  readonly reportKey: ReportKey;
  readonly number: number;
  readonly goTo: (path: string) => void;
}

/** Screen D: what a submission says, what changed, the reasons; comments, acceptance or return. */
export function ReviewScreen({ reportKey, number, goTo }: ReviewScreenProps) {
  const layout = useLayout();
  const { form } = useForm(reportKey);
  const { value, problem, loading, reload } = useLoaded(
    `review ${reportKey.period} ${reportKey.agency} ${number}`,
    (api) => loadReview(api, reportKey, number),
  );
  const [comments, setComments] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const timer = setInterval(reload, AGAIN_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return (
    <div className={layout.screen}>
      <Link href={paths.board(reportKey.period)} className="no-print">
        ‹ {words.office.review.back}
      </Link>
      <ProblemBar problem={problem} onRetry={reload} />
      {!value && loading && <Waiting text={words.loading} />}
      {value && (
        <>
          <Heading {...value} onChoose={(chosen) => goTo(paths.review(reportKey, chosen))} />
          <NewerSubmission report={value.report} number={number} />
          <ReviewContent submission={value.submission} form={form} comments={comments} onComment={setComments} />
          <Decision {...value} comments={comments} decided={reload} />
        </>
      )}
    </div>
  );
}

function Heading({ submission, report, periods, onChoose }: UnderReview & { onChoose: (number: number) => void }) {
  const layout = useLayout();
  const { agency, submittedBy, submittedAt, head, number } = submission;
  const period = periods.periods.find(({ id }) => id === submission.period);
  return (
    <div className={layout.stack}>
      <h1 className={layout.title}>
        {agency.name} · {period?.name}
      </h1>
      <div className={layout.row}>
        <Select
          aria-label={words.office.review.submission}
          className="no-print"
          value={String(number)}
          onChange={(_, { value }) => onChoose(Number(value))}
        >
          {report.submissions.map((each) => (
            <option key={each.number} value={each.number}>
              {words.office.review.number(each.number)}
            </option>
          ))}
        </Select>
        <SubmissionState submission={submission} />
      </div>
      <p className={layout.text}>
        {words.office.review.sent(submittedBy, showTime(submittedAt), showDay(submittedAt))}
        <br />
        {words.office.review.head(head.name, head.title)}
      </p>
    </div>
  );
}
