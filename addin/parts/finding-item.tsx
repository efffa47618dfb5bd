import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../templates/finding.ts";
import { terms, words } from "../words.ts";
import { standingOfFinding } from "./arrange-findings.ts";
import { Mark } from "./mark.tsx";
import { ReasonBox, type Reasoning } from "./reason-box.tsx";

const wide = "@media (min-width: 640px)";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: "avoid",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  address: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  column: { color: tokens.colorNeutralForeground3 },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    [wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  fact: { display: "grid", gridTemplateColumns: "72px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  across: { [wide]: { gridColumn: "1 / -1" } },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  fix: { fontWeight: tokens.fontWeightSemibold },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly place: string;
  readonly columns: string;
  /** Where the list is by row, each one says its own title instead of the row's name. */
  readonly titled: boolean;
  /** Null where reasons are only read. */
  readonly reasoning: Reasoning | null;
}

/** One finding: where, what is there, what was expected, what to do; for a warning its reason. */
export function FindingItem({ finding, place, columns, titled, reasoning }: FindingItemProps) {
  const styles = useStyles();
  const { id, at, received, expected, fix, source, title, severity, trial, informs } = finding;
  return (
    <li className={styles.root} data-stop data-finding={id} tabIndex={-1}>
      {titled && <Mark standing={standingOfFinding(finding)}>{title}</Mark>}
      <div className={styles.place}>
        {at && <span className={styles.address}>{at}</span>}
        {!titled && <span>{place}</span>}
        {columns && <span className={styles.column}>{titled ? columns : `· ${columns}`}</span>}
      </div>
      <dl className={styles.facts}>
        <Fact term={terms.finding.received} value={received} />
        <Fact term={terms.finding.expected} value={expected} />
        <Fact term={terms.finding.fix} value={fix} className={styles.fix} across />
        <Fact term={terms.finding.source} value={source} className={styles.column} across />
      </dl>
      {trial && !informs && <Mark standing="grey">{words.check.trial}</Mark>}
      {severity === "warning" && !trial && reasoning && <ReasonBox finding={finding} reasoning={reasoning} />}
    </li>
  );
}

interface FactProps {
  readonly term: string;
  readonly value: string;
  readonly className?: string;
  readonly across?: boolean;
}

function Fact({ term, value, className, across }: FactProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.fact, across && styles.across)}>
      <dt className={styles.term}>{term}</dt>
      <dd className={mergeClasses(styles.value, className ?? "")}>{value}</dd>
    </div>
  );
}
