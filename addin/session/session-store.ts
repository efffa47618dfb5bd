import { type Session, session } from "../../templates/api.ts";

/** Where a session lives between two visits: in the tab, or on this machine when the user asked for it. */
const key = "nq57.session";

/** @returns the kept session, unless there is none or it cannot be read; whether it has expired the server says */
export function keptSession(): Session | null {
  const text = sessionStorage.getItem(key) ?? localStorage.getItem(key);
  if (text === null) return null;
  const parsed = session.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

export function keepSession(value: Session, onThisMachine: boolean): void {
  forgetSession();
  (onThisMachine ? localStorage : sessionStorage).setItem(key, JSON.stringify(value));
}

export function forgetSession(): void {
  sessionStorage.removeItem(key);
  localStorage.removeItem(key);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
