import type { RawRows } from "./cell.ts";
import { describeHit } from "./describe-hit.ts";
import { parseEntries } from "./entry.ts";
import type { FileFacts } from "./file-facts.ts";
import type { Finding } from "./finding.ts";
import type { LanguageCode } from "./language/language.ts";
import type { Period } from "./period.ts";
import type { PlanNote } from "./plan.ts";
import { rules as allRules } from "./progress-report/rules/index.ts";
import { findRow, type ReportForm } from "./report-form.ts";
import { type CheckContext, type Hit, type Phase, phases, type Rule, type Values } from "./rule.ts";
import { sheetKeys } from "./sheet.ts";

export interface ReportToCheck {
  readonly form: ReportForm;
  readonly rows: RawRows;
  /** Accepted rows of earlier periods, newest first. */
  readonly history: readonly { readonly period: Period; readonly rows: RawRows }[];
  readonly notes: readonly PlanNote[];
  /** What the uploaded file holds; null when the rows did not come from a file. */
  readonly file: FileFacts | null;
  /** Ids of rules that are switched off. */
  readonly rulesOff: ReadonlySet<string>;
  readonly language: LanguageCode;
}

/**
 * All findings of a report, in a stable order: file first, then by sheet, row and column. The same input gives the
 * same findings in the add-in and on the server.
 */
export function checkReport(report: ReportToCheck, rules: readonly Rule[] = allRules): readonly Finding[] {
  const { form, language } = report;
  const context: CheckContext = {
    form,
    period: form.period,
    history: report.history.map(({ period, rows }) => ({ period, entries: parseEntries(form, rows) })),
    notes: report.notes,
    entries: parseEntries(form, report.rows),
  };
  const active = rules.filter((rule) => !report.rulesOff.has(rule.id));
  const found: { rule: Rule; hit: Hit<Values> }[] = [];
  const faulty = new Set<string>();
  for (const phase of phases) {
    const hits = active
      .filter((rule) => rule.phase === phase)
      .flatMap((rule) => rule.run({ context, file: report.file, faulty }).map((hit) => ({ rule, hit })));
    found.push(...hits);
    markFaulty(phase, hits, faulty);
  }
  return sortFindings(
    found.map(({ rule, hit }) => describeHit(rule, hit, context, language)),
    form,
  );
}

/** A cell that means nothing is explained once; rules that would read it wait until it is mended. */
function markFaulty(phase: Phase, hits: readonly { rule: Rule; hit: Hit<Values> }[], faulty: Set<string>): void {
  if (phase !== "cells" && phase !== "file") return;
  for (const { rule, hit } of hits) {
    if (rule.severity !== "error") continue;
    for (const column of hit.columns) faulty.add(`${hit.row}/${column}`);
  }
}

function sortFindings(findings: readonly Finding[], form: ReportForm): readonly Finding[] {
  const position = new Map(form.sheets.flatMap((sheet) => sheet.rows).map((row, index) => [row.id, index]));
  const key = (each: Finding) =>
    [
      each.sheet === null ? -1 : sheetKeys.indexOf(each.sheet),
      each.row === null ? -1 : (position.get(each.row) ?? -1),
      columnPosition(form, each),
      each.severity === "error" ? 0 : 1,
    ] as const;
  return [...findings].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    for (let i = 0; i < left.length; i++) {
      const difference = (left[i] ?? 0) - (right[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
}

function columnPosition(form: ReportForm, each: Finding): number {
  const row = each.row === null ? undefined : findRow(form, each.row);
  const sheet = form.sheets.find(({ sheet }) => sheet.key === row?.sheet)?.sheet;
  return sheet && each.columns[0] !== undefined ? Object.keys(sheet.columns).indexOf(each.columns[0]) : -1;
}
