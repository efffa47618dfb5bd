import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Problem } from "../api/answer.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({ body: { whiteSpace: "pre-line" } });

interface ProblemBarProps {
  readonly problem: Problem | null;
  readonly onRetry?: () => void;
  /** Read out at once: only where sending a report was refused (SCREENS 6). */
  readonly urgent?: boolean;
}

/** Why something did not work, and the way on. */
export function ProblemBar({ problem, onRetry, urgent }: ProblemBarProps) {
  const styles = useStyles();
  if (!problem) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness={urgent ? "assertive" : "polite"}>
      <MessageBarBody className={styles.body} role={urgent ? "alert" : undefined}>
        {problem.message}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{words.buttons.retry}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
