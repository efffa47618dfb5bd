import type { RawRows } from "./cell.ts";
import { describeHit } from "./describe-hit.ts";
import { parsedWhenAsked, parseEntries } from "./entry.ts";
import { EntryIndex } from "./entry-index.ts";
import { Explained, type Found } from "./explained.ts";
import type { FileFacts } from "./file-facts.ts";
import type { Finding } from "./finding.ts";
import type { LanguageCode } from "./language/language.ts";
import type { Period } from "./period.ts";
import type { PlanNote } from "./plan.ts";
import { rules as allRules } from "./progress-report/rules/index.ts";
import type { ReportForm } from "./report-form.ts";
import { type CheckContext, phases, type Rule } from "./rule.ts";
import { sortFindings } from "./sort-findings.ts";

export interface ReportToCheck {
  readonly form: ReportForm;
  readonly rows: RawRows;
  /** Accepted rows of earlier periods, newest first. */
  readonly history: readonly { readonly period: Period; readonly rows: RawRows }[];
  readonly notes: readonly PlanNote[];
  /** What the uploaded file holds; null when the rows did not come from a file. */
  readonly file: FileFacts | null;
  /** Ids of rules that are switched off or waived for the agency: see `rulesInForce`. */
  readonly rulesOff: ReadonlySet<string>;
  /** Ids of rules that the office has put on trial. */
  readonly rulesOnTrial?: ReadonlySet<string>;
  readonly language: LanguageCode;
}

/**
 * All findings of a report, in a stable order: file first, then by sheet, row and column. The same input gives the
 * same findings in the add-in and on the server. Where the file or save is refused as a whole, only why.
 */
export function checkReport(report: ReportToCheck, rules: readonly Rule[] = allRules): readonly Finding[] {
  const { form, language } = report;
  const context = contextOf(report);
  const active = rules.filter((rule) => !report.rulesOff.has(rule.id));
  const found = runPhases(active, context, report.file);
  return sortFindings(
    found.map(({ rule, hit }) =>
      describeHit(rule, hit, context, { language, onTrial: report.rulesOnTrial?.has(rule.id) ?? false }),
    ),
    form,
  );
}

/** Whether a finding says that the file or save was refused as a whole, so that nothing of it may be kept. */
export function refusesWhole(finding: Finding): boolean {
  return refusing.has(finding.rule);
}
const refusing = new Set(allRules.filter((rule) => rule.refuses).map((rule) => rule.id));

function contextOf({ form, rows, history, notes }: ReportToCheck): CheckContext {
  const entries = parseEntries(form, rows);
  return {
    form,
    period: form.period,
    history: history.map((each) => ({ period: each.period, entries: parsedWhenAsked(form, each.rows) })),
    notes,
    entries,
    index: new EntryIndex(form, entries),
  };
}

function runPhases(rules: readonly Rule[], context: CheckContext, file: FileFacts | null): readonly Found[] {
  const found: Found[] = [];
  const explained = new Explained(context.form);
  for (const phase of phases) {
    const input = { context, file, readable: explained.readable };
    const hits = rules
      .filter((rule) => rule.phase === phase)
      .flatMap((rule) => rule.run(input).map((hit) => ({ rule, hit })));
    const refusals = hits.filter(({ rule }) => rule.refuses);
    if (refusals.length > 0) return refusals;
    explained.add(phase, hits);
    found.push(...hits);
  }
  return found;
}
