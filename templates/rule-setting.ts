import { z } from "zod";
import { type Day, day } from "./day.ts";
import { shortestReason } from "./finding.ts";
import { cityRules } from "./progress-report/city-rules/index.ts";
import { rules } from "./progress-report/rules/index.ts";

/**
 * What the standing office has decided on a rule, without a release and with a reason (DESIGN 6): `off` for everybody,
 * `trial` shown and never required, `waiver` for one agency. A rule keeps its code; who is spared it is data.
 */
export const ruleSetting = z
  .object({
    rule: z.string().min(1).max(60),
    /** The agency that a waiver spares; null for everybody. */
    agency: z.string().min(1).max(60).nullable(),
    mode: z.enum(["off", "trial", "waiver"]),
    reason: z.string().trim().min(shortestReason).max(1000),
    /** Who decided it. */
    by: z.string().trim().min(1).max(200),
    from: day,
    /** The last day; null until it is changed. */
    until: day.nullable(),
  })
  .refine(({ mode, agency }) => (mode === "waiver") === (agency !== null), "a waiver names one agency, the others none")
  .refine(({ from, until }) => until === null || from <= until, "ends before it begins");
export type RuleSetting = z.infer<typeof ruleSetting>;

/** What `checkReport` needs to know of the settings. */
export interface RulesInForce {
  readonly rulesOff: ReadonlySet<string>;
  readonly rulesOnTrial: ReadonlySet<string>;
}

/** Settings that hold on a day, in the order they were made. */
export function settingsOn(settings: readonly RuleSetting[], on: Day): readonly RuleSetting[] {
  return settings.filter(({ from, until }) => from <= on && (until === null || on <= until));
}

/**
 * Which rules are off or on trial for an agency on a day: the period's cut-off, so that a report is judged the same
 * whenever it is looked at. A rule that refuses files stays: whose file it is and whether it may be kept is nobody's
 * to waive.
 */
export function rulesInForce(settings: readonly RuleSetting[], agency: string, on: Day): RulesInForce {
  const mine = settingsOn(settings, on).filter((each) => each.agency === null || each.agency === agency);
  const ids = (wanted: (mode: RuleSetting["mode"]) => boolean) =>
    new Set(mine.filter(({ rule, mode }) => wanted(mode) && maySet(rule)).map(({ rule }) => rule));
  return { rulesOff: ids((mode) => mode !== "trial"), rulesOnTrial: ids((mode) => mode === "trial") };
}

/** Whether the office may switch a rule off, put it on trial or waive it: known, and none that refuses files. */
export function maySet(rule: string): boolean {
  return settable.has(rule);
}
const settable = new Set([...rules, ...cityRules].filter(({ refuses }) => !refuses).map(({ id }) => id));
