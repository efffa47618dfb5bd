import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formatDay } from "../../templates/day.ts";
import { readClock } from "../api/api.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({
  root: {
    padding: `2px ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    color: tokens.colorStatusWarningForeground2,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** The demonstration's day runs on while the page stays open. */
const AGAIN_MS = 10 * 60 * 1000;

/** In demonstration mode every screen says so, and what day the system thinks it is (DESIGN 11). */
export function DemonstrationBanner() {
  const styles = useStyles();
  const [day, setDay] = useState<string | null>(null);
  useEffect(() => {
    const ask = async () => {
      const answer = await readClock();
      if (answer.ok) setDay(answer.value.demonstration ? answer.value.today : null);
    };
    ask();
    const timer = setInterval(ask, AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return day && <aside className={styles.root}>{words.demonstration(formatDay(day))}</aside>;
}
