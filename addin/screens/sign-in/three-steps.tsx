import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../words.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
  },
  number: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, marginRight: "6px" },
});

/** The whole way in one line. */
export function ThreeSteps() {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {words.signIn.steps.map((step, index) => (
        <li key={step}>
          <span className={styles.number}>{index + 1}</span>
          {step}
        </li>
      ))}
    </ol>
  );
}
