import { makeStyles } from "@fluentui/react-components";
import type { ReturnRequest } from "../../templates/api.ts";
import type { ReportKey } from "../api/api.ts";
import { useLayout } from "./layout.ts";
import { rowName } from "./row-name.ts";
import { useForm } from "./use-form.ts";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "20px", display: "grid", rowGap: "8px" } });

interface RowCommentsProps {
  readonly reportKey: ReportKey;
  readonly comments: ReturnRequest["rows"];
}

/** What the office wrote on single rows. */
export function RowComments({ reportKey, comments }: RowCommentsProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { form } = useForm(reportKey);
  return (
    <ul className={styles.list}>
      {comments.map(({ row, column, comment }) => (
        <li key={`${row}/${column}`}>
          {rowName(form, row)}
          <blockquote className={layout.quote}>{comment}</blockquote>
        </li>
      ))}
    </ul>
  );
}
