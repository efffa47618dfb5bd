import { z } from "zod";
import { sheetKeys } from "./sheet.ts";

/** `error` blocks submission; `warning` needs a written reason. */
export const severity = z.enum(["error", "warning"]);

/**
 * What a rule says about cells. `row` is the plan row's id, null when the whole sheet or file is meant; `columns`
 * are keys. The sentences are already in the reader's language. `at` (A1) is filled by the adapters that know
 * where a row stands; everywhere else a cell is `{ sheet, row, column }`.
 */
export const finding = z.object({
  /** The same cells and the same rule have the same id in each check, so lists keep their place. */
  id: z.string(),
  rule: z.string(),
  severity,
  /** Shown, never required: the rule is on trial, or it only informs. */
  trial: z.boolean(),
  /** The system has already seen to it; there is nothing to do. */
  informs: z.literal(true).optional(),
  sheet: z.enum(sheetKeys).nullable(),
  row: z.string().nullable(),
  columns: z.array(z.string()),
  /** What the rule found, as read from the cells. */
  values: z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.array(z.string())])),
  /** A reason given to this finding is kept while this key stays the same: rule, cells and values (DESIGN 12). */
  reasonKey: z.string(),
  title: z.string(),
  received: z.string(),
  expected: z.string(),
  fix: z.string(),
  source: z.string(),
  at: z.string().optional(),
  /** Ids of the agencies meant, of a finding across agencies. */
  agencies: z.array(z.string()).optional(),
});

export type Severity = z.infer<typeof severity>;
export type Finding = z.infer<typeof finding>;

/** Reason key → the written reason. */
export type Reasons = Readonly<Record<string, string>>;

/** A reason shorter than this says nothing (SCREENS 3, screen 6). */
export const shortestReason = 10;

export function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((each) => each.severity === "error" && !each.trial);
}

export function warningsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((each) => each.severity === "warning" && !each.trial);
}

/** Warnings that still need a reason. */
export function unansweredWarnings(findings: readonly Finding[], reasons: Reasons): readonly Finding[] {
  return warningsOf(findings).filter((each) => (reasons[each.reasonKey] ?? "").trim().length < shortestReason);
}
