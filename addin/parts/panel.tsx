import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Standing } from "../../templates/standing.ts";

const rule = (color: string) => ({ borderLeftColor: color, borderLeftWidth: "3px" });

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "@media (max-width: 480px)": { padding: "12px" },
    "@media print": { padding: "8px" },
  },
  red: rule(tokens.colorStatusDangerBorder2),
  amber: rule(tokens.colorStatusWarningBorder2),
  blue: rule(tokens.colorBrandForeground1),
  green: rule(tokens.colorStatusSuccessBorder2),
  grey: rule(tokens.colorNeutralStrokeAccessible),
});

interface PanelProps {
  /** Colours the rule on the left; the words inside say the same. */
  readonly standing?: Standing;
  readonly children: ReactNode;
}

export function Panel({ standing, children }: PanelProps) {
  const styles = useStyles();
  return <section className={mergeClasses(styles.root, standing && styles[standing])}>{children}</section>;
}
