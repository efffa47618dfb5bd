import { makeStyles, tokens } from "@fluentui/react-components";
import { columnHeader } from "../../templates/describe-hit.ts";
import { findRow, type ReportForm } from "../../templates/report-form.ts";
import { words } from "../words.ts";
import type { ChangedCell } from "./changed-cells.ts";
import { rowName } from "./row-name.ts";
import { showValue } from "./show-value.ts";

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, paddingBlock: "4px" },
  list: { margin: 0, paddingLeft: "20px", display: "grid", rowGap: "4px", overflowWrap: "anywhere" },
});

interface ChangeListProps {
  readonly changes: readonly ChangedCell[];
  readonly form: ReportForm | null;
}

/** What changed, cell by cell, for those who want to see it. */
export function ChangeList({ changes, form }: ChangeListProps) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.buttons.view}</summary>
      <ul className={styles.list}>
        {changes.map(({ row, column, before, after }) => (
          <li key={`${row}/${column}`}>
            {rowName(form, row)} · {columnHeader(column, (form && findRow(form, row)?.sheet) ?? null, "vi")}:{" "}
            {showValue(before)} → {showValue(after)}
          </li>
        ))}
      </ul>
    </details>
  );
}
