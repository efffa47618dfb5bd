import type { Problem } from "./problem.ts";

/** What can go wrong in ordinary use is returned; what should never happen is thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;
export type Refusal = { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}
