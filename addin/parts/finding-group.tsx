import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Finding } from "../../templates/finding.ts";
import { words } from "../words.ts";
import type { ShownGroup } from "./arrange-findings.ts";
import { FindingItem } from "./finding-item.tsx";
import { Mark } from "./mark.tsx";
import type { Reasoning } from "./reason-box.tsx";
import { usePrinting } from "./use-printing.ts";

/** A group shows this many at first: a whole column pasted wrong is one mistake, not a hundred cards. */
const SHOWN = 50;

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
  },
  header: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  heading: { margin: 0, fontSize: "inherit", lineHeight: "inherit" },
  count: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  chevron: { marginTop: "2px", flexShrink: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { padding: tokens.spacingHorizontalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface FindingGroupProps {
  readonly group: ShownGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly titled: boolean;
  readonly placeOf: (finding: Finding) => string;
  readonly columnsOf: (finding: Finding) => string;
  readonly reasoning: Reasoning | null;
  /** A finding that is shown however long the group is. */
  readonly revealed: string | null;
}

/** Findings of one kind, or of one row, under a heading that opens and closes. */
export function FindingGroup(props: FindingGroupProps) {
  const { group, open, onToggle, titled, placeOf, columnsOf, reasoning, revealed } = props;
  const styles = useStyles();
  const list = useId();
  const printing = usePrinting();
  const [shown, setShown] = useState(SHOWN);
  const shows = open || printing;
  const through = Math.max(shown, group.findings.findIndex(({ id }) => id === revealed) + 1);
  const visible = printing ? group.findings : group.findings.slice(0, through);
  const Chevron = shows ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.header}
          aria-expanded={shows}
          aria-controls={list}
          onClick={onToggle}
          data-stop
        >
          <Mark standing={group.standing}>{group.title}</Mark>
          <span className={styles.count}>{group.findings.length}</span>
          <Chevron aria-hidden className={styles.chevron} />
        </button>
      </h3>
      <ul id={list} className={styles.list} hidden={!shows}>
        {shows &&
          visible.map((finding) => (
            <FindingItem
              key={finding.id}
              finding={finding}
              place={placeOf(finding)}
              columns={columnsOf(finding)}
              titled={titled}
              reasoning={reasoning}
            />
          ))}
      </ul>
      {shows && visible.length < group.findings.length && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setShown(through + 150)}>
            {words.buttons.showMore(Math.min(150, group.findings.length - through))}
          </Button>
        </div>
      )}
    </section>
  );
}
