import { Button, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import type { SubmissionResponse } from "../../../templates/api.ts";
import { columnHeader } from "../../../templates/describe-hit.ts";
import type { Finding } from "../../../templates/finding.ts";
import { findRow, type ReportForm } from "../../../templates/report-form.ts";
import { useLayout } from "../../parts/layout.ts";
import { Mark } from "../../parts/mark.tsx";
import { Panel } from "../../parts/panel.tsx";
import { rowName } from "../../parts/row-name.ts";
import { showValue } from "../../parts/show-value.ts";
import { Table, type TableColumn } from "../../parts/table.tsx";
import { terms, words } from "../../words.ts";
import type { ReviewCell, ReviewRow } from "./review-lines.ts";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", lineHeight: "inherit", overflowWrap: "anywhere" },
  value: { whiteSpace: "pre-line" },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

interface ReviewRowCardProps {
  readonly row: ReviewRow;
  readonly form: ReportForm | null;
  readonly submission: SubmissionResponse;
  /** Null while nothing is being written. */
  readonly comment: string | null;
  readonly onComment: (text: string | null) => void;
}

/** One row: its cells then and now, warnings with their reasons, and the reviewer's comment. */
export function ReviewRowCard({ row, form, submission, comment, onComment }: ReviewRowCardProps) {
  const layout = useLayout();
  const styles = useStyles();
  const name = row.row === "" ? words.check.wholeFile : rowName(form, row.row);
  const sheet = (form && findRow(form, row.row)?.sheet) ?? null;
  return (
    <Panel>
      <div className={mergeClasses(layout.row, layout.spread)}>
        <h2 className={styles.heading}>{name}</h2>
        {row.row !== "" && comment === null && (
          <Button size="small" className="no-print" onClick={() => onComment("")}>
            {words.buttons.comment}
          </Button>
        )}
      </div>
      {row.cells.length > 0 && (
        <Table
          label={name}
          columns={columnsOf(submission, (column) => columnHeader(column, sheet, "vi"), styles)}
          rows={row.cells}
          rowKey={({ column }) => column}
          stacked
        />
      )}
      {row.warnings.map((each) => (
        <Warning key={each.id} warning={each} reason={submission.reasons[each.reasonKey] ?? ""} />
      ))}
      {comment !== null && (
        <div className={layout.stack}>
          <Textarea
            aria-label={words.office.review.commentLabel(name)}
            value={comment}
            maxLength={4000}
            resize="vertical"
            onChange={(_, { value }) => onComment(value)}
          />
          <div className={layout.row}>
            <span className={layout.quiet}>{words.office.review.commentHint}</span>
            <Button size="small" onClick={() => onComment(null)}>
              {words.office.review.removeComment}
            </Button>
          </div>
        </div>
      )}
    </Panel>
  );
}

type Styles = ReturnType<typeof useStyles>;

function columnsOf(
  { history, previousSubmission, number }: SubmissionResponse,
  header: (column: string) => string,
  styles: Styles,
): readonly TableColumn<ReviewCell>[] {
  const { columns } = words.office.review;
  const text = (value: string) => <span className={styles.value}>{value}</span>;
  const compared = previousSubmission ? "submission" : history.length > 0 ? "period" : null;
  const differs = (cell: ReviewCell) => compared !== null && showValue(cell[compared]) !== showValue(cell.now);
  return [
    { heading: columns.column, cell: ({ column }) => header(column) },
    ...(history.length > 0
      ? [{ heading: columns.before, cell: ({ period }: ReviewCell) => text(showValue(period)) }]
      : []),
    ...(previousSubmission
      ? [
          {
            heading: columns.submission(previousSubmission.number),
            cell: ({ submission }: ReviewCell) => text(showValue(submission)),
          },
        ]
      : []),
    {
      heading: columns.submission(number),
      cell: (cell) => (
        <span className={mergeClasses(styles.value, differs(cell) && styles.changed)}>{showValue(cell.now)}</span>
      ),
    },
  ];
}

function Warning({ warning, reason }: { readonly warning: Finding; readonly reason: string }) {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <Mark standing="amber">
        {warning.title}: {warning.received}
      </Mark>
      <div>
        {terms.finding.reason}:<blockquote className={layout.quote}>{reason}</blockquote>
      </div>
    </div>
  );
}
