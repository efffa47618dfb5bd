import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const SILENT_MS = 300;

const useStyles = makeStyles({ root: { display: "flex", padding: tokens.spacingVerticalM, minHeight: "32px" } });

/** Says that something is under way, once it has taken longer than a blink. */
export function Waiting({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, []);
  return <div className={styles.root}>{shown && <Spinner size="tiny" label={text} />}</div>;
}
