import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { useHiddenStyles } from "./hidden.ts";

/** At most one message in this time, the newest of those that came meanwhile (SCREENS 6). */
const EVERY_MS = 2000;

const AnnounceContext = createContext<(message: string) => void>(() => {});

/** Says a short sentence to screen readers, when a count or a state changed. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}

/** The one polite live region of the page. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState("");
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const styles = useHiddenStyles();

  const announce = useCallback((message: string) => {
    if (timer.current) {
      waiting.current = message;
      return;
    }
    setSpoken(message);
    timer.current = setTimeout(() => {
      timer.current = null;
      const next = waiting.current;
      waiting.current = null;
      if (next !== null) announce(next);
    }, EVERY_MS);
  }, []);

  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );

  return (
    <AnnounceContext value={announce}>
      {children}
      <div aria-live="polite" className={styles.hidden}>
        {spoken}
      </div>
    </AnnounceContext>
  );
}
