import { useCallback, useEffect, useRef, useState } from "react";
import type { Answer, Problem } from "../api/answer.ts";
import type { Api } from "../api/api.ts";
import { systemTime } from "../api/system-time.ts";
import { useSession } from "../session/session.ts";

export interface Loaded<T> {
  /** The last content known for this key; it stays while it is loaded again and when that fails. */
  readonly value: T | null;
  readonly problem: Problem | null;
  readonly loading: boolean;
  /** When the content was loaded. */
  readonly at: Date | null;
  reload(): void;
}

interface State<T> {
  readonly key: string;
  readonly value: T | null;
  readonly problem: Problem | null;
  readonly loading: boolean;
  readonly at: Date | null;
}

/**
 * Loads something from the server and keeps it while it is loaded again.
 * @param key what is loaded; another key is other content
 */
export function useLoaded<T>(key: string, load: (api: Api) => Promise<Answer<T>>): Loaded<T> {
  const { api } = useSession();
  const [state, setState] = useState<State<T>>(() => nothing(key));
  const latest = useRef(load);
  latest.current = load;
  const round = useRef(0);

  const reload = useCallback(async () => {
    const mine = ++round.current;
    setState((before) => (before.key === key ? { ...before, loading: true } : nothing(key)));
    const answer = await latest.current(api);
    if (mine !== round.current) return;
    setState((before) =>
      answer.ok
        ? { key, value: answer.value, problem: null, loading: false, at: systemTime() }
        : { ...before, problem: answer.problem, loading: false },
    );
  }, [api, key]);

  useEffect(() => {
    reload();
    return () => {
      round.current++;
    };
  }, [reload]);

  return { ...(state.key === key ? state : nothing<T>(key)), reload };
}

function nothing<T>(key: string): State<T> {
  return { key, value: null, problem: null, loading: true, at: null };
}
