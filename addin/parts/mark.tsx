import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHalfFill16Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { CircleHint16Regular } from "@fluentui/react-icons/svg/circle-hint";
import { DismissCircle16Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Standing } from "../../templates/standing.ts";

const icons = {
  red: DismissCircle16Regular,
  amber: Warning16Regular,
  blue: CircleHalfFill16Regular,
  green: CheckmarkCircle16Regular,
  grey: CircleHint16Regular,
};

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "flex-start", columnGap: "4px" },
  tinted: {
    padding: "1px 8px 1px 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    whiteSpace: "nowrap",
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  red: { color: tokens.colorStatusDangerForeground2, backgroundColor: tokens.colorStatusDangerBackground1 },
  amber: { color: tokens.colorStatusWarningForeground2, backgroundColor: tokens.colorStatusWarningBackground1 },
  blue: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  green: { color: tokens.colorStatusSuccessForeground2, backgroundColor: tokens.colorStatusSuccessBackground1 },
  grey: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
  redIcon: { color: tokens.colorStatusDangerBorder2 },
  amberIcon: { color: tokens.colorStatusWarningBorder2 },
  blueIcon: { color: tokens.colorBrandForeground1 },
  greenIcon: { color: tokens.colorStatusSuccessBorder2 },
  greyIcon: { color: tokens.colorNeutralStrokeAccessible },
});

interface MarkProps {
  readonly standing: Standing;
  /** On a tint, as a label; otherwise the icon and plain words. */
  readonly tinted?: boolean;
  readonly children: ReactNode;
}

/** Icon, word and colour of a standing; the icon is for the eye alone (SCREENS 5). */
export function Mark({ standing, tinted, children }: MarkProps) {
  const styles = useStyles();
  const Icon = icons[standing];
  return (
    <span className={mergeClasses(styles.root, tinted && styles.tinted, tinted && styles[standing])}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[`${standing}Icon`])} />
      <span>{children}</span>
    </span>
  );
}
