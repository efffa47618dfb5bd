import { createHash } from "node:crypto";
import type { RawCell, RawRows } from "../../templates/cell.ts";
import type { Reasons } from "../../templates/finding.ts";

/** All that a submission says and freezes: what its hash stands for. */
export interface Content {
  readonly period: string;
  readonly agency: string;
  readonly planVersion: string;
  readonly templateVersion: number;
  readonly rows: RawRows;
  /** Reasons of the warnings that stand, no others. */
  readonly reasons: Reasons;
  readonly head: { readonly name: string; readonly title: string };
}

/**
 * The one spelling of a content: JSON without spaces, keys of every object in code unit order (as RFC 8785 has it).
 * Whoever has the content can compute the hash again.
 */
export function canonicalText(content: Content): string {
  return JSON.stringify(sorted(content as unknown as Json));
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

type Json = RawCell | readonly Json[] | { readonly [key: string]: Json };

function sorted(value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}
