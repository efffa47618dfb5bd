/** Why a request did not do what was asked: the server refused, or there was no answer at all. */
export interface Problem {
  /** The server's code; `offline` and `unexpected` are also found here. */
  readonly code: string;
  /** The sentence for the reader. */
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** What another attempt may cure: no connection, or a server that is too busy. */
export function mayPass({ code }: Problem): boolean {
  return code === "offline" || code === "busy";
}
