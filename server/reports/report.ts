import type { Agency } from "../../templates/agency.ts";
import { addDays, type Day } from "../../templates/day.ts";
import type { Period } from "../../templates/period.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import { type ReportStatus, reportStatusOf } from "../../templates/report-status.ts";
import type { Db } from "../store/database.ts";
import { loadReport, type ReportKey, type StoredReport } from "../store/reports.ts";
import { type StoredSubmission, submissionsOf } from "../store/submissions.ts";
import type { City } from "./city.ts";

/** One agency's report for one period: what is stored of it and what surrounds it. */
export interface Report {
  readonly key: ReportKey;
  readonly agency: Agency;
  readonly period: Period;
  /** Without previous values: what may be filled, not what it is compared with. */
  readonly form: ReportForm;
  readonly stored: StoredReport;
  /** Oldest first. */
  readonly submissions: readonly StoredSubmission[];
}

/** @returns null for a period or agency that does not exist, and for an agency that the period asks nothing of */
export async function findReport(db: Db, city: City, key: ReportKey): Promise<Report | null> {
  const period = city.periods.find((each) => each.id === key.period);
  const agency = city.source.directory.agencies.get(key.agency);
  const form = period && agency && city.forms.plain(agency, period);
  if (!form) return null;
  return {
    key: { period: period.id, agency: agency.id },
    agency,
    period,
    form,
    stored: await loadReport(db, key),
    submissions: await submissionsOf(db, key),
  };
}

export function newestOf({ submissions }: Pick<Report, "submissions">): StoredSubmission | null {
  return submissions.at(-1) ?? null;
}

export function statusOf(report: Pick<Report, "submissions" | "stored">): ReportStatus {
  return reportStatusOf(newestOf(report)?.status ?? null, report.stored.version);
}

/** The last day on which the agency can send: the day before the lock, or a return's day if that is later (DESIGN 12). */
export function lastDayOf({ period, submissions }: Pick<Report, "period" | "submissions">): Day {
  const extended = submissions.flatMap(({ returned }) => (returned ? [returned.until] : []));
  return [addDays(period.locks, -1), ...extended].sort().at(-1) as Day;
}

/** The draft or its reasons changed after the newest submission. */
export function changedSince({ stored }: Pick<Report, "stored">): boolean {
  return stored.submittedEdits !== null && stored.edits !== stored.submittedEdits;
}
