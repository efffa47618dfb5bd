import type { ReportSummary } from "../../../templates/api.ts";
import { fold } from "../../parts/arrange-findings.ts";

export const boardFilters = ["all", "toReview", "notSent", "draft", "returned", "accepted"] as const;
export type BoardFilter = (typeof boardFilters)[number];

/** Agencies that match: by where their report is, and by name or code, typed with or without marks. */
export function filterReports(
  reports: readonly ReportSummary[],
  filter: BoardFilter,
  search: string,
): readonly ReportSummary[] {
  const wanted = fold(search);
  return reports.filter(
    (each) =>
      matches(each, filter) &&
      fold(`${each.agency.name} ${each.agency.shortName} ${each.agency.code}`).includes(wanted),
  );
}

function matches({ status, submissions }: ReportSummary, filter: BoardFilter): boolean {
  if (filter === "all") return true;
  if (filter === "toReview") return status === "submitted";
  if (filter === "notSent") return submissions.length === 0;
  return status === filter;
}
