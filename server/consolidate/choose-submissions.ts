import type { Period } from "../../templates/period.ts";
import type { Include, SubmissionHead } from "./input.ts";

/**
 * The submissions that stand for their agencies: of each period up to `period` the one in force; with `submitted`, of
 * the period itself the newest one when it was sent and is not decided yet. At most one per agency and period.
 */
export function chooseSubmissions<S extends SubmissionHead>(
  heads: readonly S[],
  period: Period,
  periods: readonly Period[],
  include: Include,
): readonly S[] {
  const upTo = new Set(periods.filter((each) => each.cutOff <= period.cutOff).map((each) => each.id));
  return [...byReport(heads).values()].flatMap((ofReport) => {
    const newest = ofReport.at(-1);
    if (!newest || !upTo.has(newest.period)) return [];
    if (include === "submitted" && newest.period === period.id && newest.status === "submitted") return [newest];
    return ofReport.filter((each) => each.inForce);
  });
}

/** Submissions of each agency and period, oldest first. */
export function byReport<S extends SubmissionHead>(heads: readonly S[]): ReadonlyMap<string, readonly S[]> {
  const found = new Map<string, S[]>();
  for (const head of [...heads].sort((a, b) => a.number - b.number)) {
    const key = reportKey(head.agency, head.period);
    found.set(key, [...(found.get(key) ?? []), head]);
  }
  return found;
}

export function reportKey(agency: string, period: string): string {
  return `${period} ${agency}`;
}
