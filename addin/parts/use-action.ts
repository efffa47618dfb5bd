import { useState } from "react";
import type { Answer, Problem } from "../api/answer.ts";

export interface Action<Args extends unknown[]> {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** @returns whether it was done */
  run(...args: Args): Promise<boolean>;
}

/**
 * Something the user asks the server to do: one at a time, and why it failed.
 * @param act what to do; its answer only matters when it is refused
 */
export function useAction<Args extends unknown[]>(act: (...args: Args) => Promise<Answer<unknown>>): Action<Args> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    busy,
    problem,
    async run(...args) {
      if (busy) return false;
      setBusy(true);
      setProblem(null);
      const answer = await act(...args);
      setBusy(false);
      setProblem(answer.ok ? null : answer.problem);
      return answer.ok;
    },
  };
}
