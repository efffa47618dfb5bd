import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const narrow = "@media (max-width: 639px)";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { display: "block" },
  },
  stacked: { tableLayout: "fixed" },
  group: { [narrow]: { display: "block" } },
  head: { [narrow]: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px", overflow: "hidden" } },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: "block", paddingBlock: tokens.spacingVerticalS },
  },
  heading: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: "left",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    verticalAlign: "top",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    [narrow]: {
      display: "grid",
      gridTemplateColumns: "7.5rem minmax(0, 1fr)",
      columnGap: tokens.spacingHorizontalS,
      padding: `2px ${tokens.spacingHorizontalM}`,
      "::before": { content: "attr(data-heading)", color: tokens.colorNeutralForeground3 },
    },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", [narrow]: { textAlign: "left" } },
  figures: { fontVariantNumeric: "tabular-nums" },
});

export interface TableColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  readonly number?: boolean;
  /** Names the row. */
  readonly title?: boolean;
}

interface TableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** One of several under each other: all share their columns out alike, so that they read as one. */
  readonly stacked?: boolean;
}

/** A plain table; where it is narrow each row becomes a card whose cells carry their headings. */
export function Table<Row>({ label, columns, rows, rowKey, stacked }: TableProps<Row>) {
  const styles = useStyles();
  return (
    <table className={mergeClasses(styles.table, stacked && styles.stacked)} aria-label={label}>
      <thead className={styles.head}>
        <tr>
          {columns.map(({ heading, number }) => (
            <th key={heading} scope="col" className={mergeClasses(styles.heading, number && styles.number)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.group}>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={styles.row}>
            {columns.map((column) => (
              <Cell key={column.heading} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column: { heading, cell, number, title }, row }: { column: TableColumn<Row>; row: Row }) {
  const styles = useStyles();
  const className = mergeClasses(styles.cell, styles.figures, number && styles.number, title && styles.title);
  if (title) {
    return (
      <th scope="row" className={className} data-heading={heading}>
        <span>{cell(row)}</span>
      </th>
    );
  }
  return (
    <td className={className} data-heading={heading}>
      <span>{cell(row)}</span>
    </td>
  );
}
