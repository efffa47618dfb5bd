import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { SubmissionResponse } from "../../../templates/api.ts";
import type { ReportForm } from "../../../templates/report-form.ts";
import { useLayout } from "../../parts/layout.ts";
import { words } from "../../words.ts";
import { type ReviewRow, type ReviewView, reviewRows, viewsOf } from "./review-lines.ts";
import { ReviewRowCard } from "./review-row-card.tsx";

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

interface ReviewContentProps {
  readonly submission: SubmissionResponse;
  readonly form: ReportForm | null;
  /** Row → what the reviewer wrote about it. */
  readonly comments: Readonly<Record<string, string>>;
  readonly onComment: (comments: Readonly<Record<string, string>>) => void;
}

/** The submission's rows: what differs from the one before or from last period, the warnings, or everything. */
export function ReviewContent({ submission, form, comments, onComment }: ReviewContentProps) {
  const layout = useLayout();
  const styles = useStyles();
  const views = viewsOf(submission);
  const [chosen, setChosen] = useState<ReviewView>(
    () => views.find((each) => reviewRows(submission, each, form).length > 0) ?? "all",
  );
  const view = views.includes(chosen) ? chosen : "all";
  const rows = reviewRows(submission, view, form);
  return (
    <div className={layout.stack}>
      <TabList
        className={styles.tabs}
        selectedValue={view}
        onTabSelect={(_, { value }) => setChosen(value as ReviewView)}
      >
        {views.map((each) => (
          <Tab key={each} value={each} id={`tab-${each}`} aria-controls="review-rows">
            {tabWords(each, reviewRows(submission, each, form), submission)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="review-rows" aria-labelledby={`tab-${view}`} className={layout.stack}>
        {rows.length === 0 && <p className={layout.quiet}>{words.office.review.nothing[view]}</p>}
        {rows.map((row) => (
          <ReviewRowCard
            key={row.row}
            row={row}
            form={form}
            submission={submission}
            comment={comments[row.row] ?? null}
            onComment={(text) => onComment(withComment(comments, row.row, text))}
          />
        ))}
      </div>
    </div>
  );
}

/** Differences are counted by cell, warnings one by one, the whole by row. */
function tabWords(view: ReviewView, rows: readonly ReviewRow[], { previousSubmission }: SubmissionResponse): string {
  const { tabs } = words.office.review;
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  if (view === "previousSubmission") return tabs.previousSubmission(previousSubmission?.number ?? 0, cells);
  if (view === "previousPeriod") return tabs.previousPeriod(cells);
  if (view === "warnings") return tabs.warnings(rows.reduce((sum, row) => sum + row.warnings.length, 0));
  return tabs.all(rows.length);
}

function withComment(
  comments: Readonly<Record<string, string>>,
  row: string,
  text: string | null,
): Readonly<Record<string, string>> {
  const others = Object.fromEntries(Object.entries(comments).filter(([each]) => each !== row));
  return text === null ? others : { ...others, [row]: text };
}
