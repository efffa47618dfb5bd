import type { ExplanationLine } from "../../templates/consolidation/agency-lines.ts";
import { type Finding, warningsOf } from "../../templates/finding.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { findRow, type ReportForm } from "../../templates/report-form.ts";
import type { Submission } from "./input.ts";
import { rowRef } from "./ref.ts";
import type { CityStandings } from "./standings.ts";

/** The warnings frozen with this period's submissions, and what the agencies said to them. */
export function explanationLines({ agencies }: CityStandings): ExplanationLine[] {
  return agencies.flatMap(({ form, now }) =>
    now ? warningsOf(now.submission.findings).map((finding) => lineOf(form, finding, now.submission)) : [],
  );
}

function lineOf(form: ReportForm, finding: Finding, submission: Submission): ExplanationLine {
  return {
    agency: form.agency.id,
    ref: finding.row === null ? submission.receiptNumber : rowRef(submission, finding.row),
    rule: finding.rule,
    place: placeOf(form, finding),
    title: finding.title,
    received: finding.received,
    expected: finding.expected,
    reason: submission.reasons[finding.reasonKey] ?? "",
  };
}

/** "PL III.14 · Ngày hoàn thành". */
function placeOf(form: ReportForm, { sheet, row, columns }: Finding): string {
  const where = row === null ? (sheet ? vi.terms.sheets[sheet] : "") : (findRow(form, row)?.label ?? row);
  const column = columns[0] as keyof typeof vi.terms.columns | undefined;
  return column === undefined ? where : `${where} · ${vi.terms.columns[column] ?? column}`;
}
