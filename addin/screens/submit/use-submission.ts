import { useEffect, useRef, useState } from "react";
import type { Receipt } from "../../../templates/api.ts";
import { mayPass, type Problem } from "../../api/answer.ts";
import type { ReportKey, Submit } from "../../api/api.ts";
import { newKey } from "../../api/new-key.ts";
import { useSession } from "../../session/session.ts";
import { words } from "../../words.ts";

const AGAIN_MS = 5000;

interface Sending {
  readonly busy: boolean;
  /** Why it was refused, or that its outcome is not known yet. */
  readonly problem: Problem | null;
  send(report: Omit<Submit, "idempotencyKey">): Promise<void>;
}

/**
 * Sends a report and does not give up while the outcome is unknown: the same request goes again, under the same key,
 * until the server has said whether there is a receipt.
 */
export function useSubmission(key: ReportKey, onReceipt: (receipt: Receipt) => void): Sending {
  const { api } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);

  async function send(report: Omit<Submit, "idempotencyKey">) {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const idempotencyKey = newKey();
    while (!left.current) {
      const answer = await api.submit(key, { ...report, idempotencyKey });
      if (answer.ok) return onReceipt(answer.value);
      setProblem(answer.problem.code === "offline" ? unknownOutcome : answer.problem);
      if (!mayPass(answer.problem)) return setBusy(false);
      await until(AGAIN_MS);
    }
  }

  return { busy, problem, send };
}

const unknownOutcome: Problem = { code: "submitUnknown", message: words.problems.submitUnknown, details: {} };

/** Waits, but not longer than until the network is back. */
function until(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener("online", go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    addEventListener("online", go);
  });
}
