import { type Directory, membersOf } from "./agency.ts";
import { type Period, quarterOf } from "./period.ts";
import { isIndicator, type Plan, type PlanRow, planRows } from "./plan.ts";

export type Role = "lead" | "coLead" | "coordinating";

/** One plan row owed (or only coordinated) by one agency. */
export interface Assignment {
  readonly row: string;
  readonly agency: string;
  readonly role: Role;
  /** The first-named lead: its answer is the row's answer in the city's figures. */
  readonly ofRecord: boolean;
  /** The group through which the agency is meant, null when it is named itself. */
  readonly group: string | null;
}

/**
 * Who owes what. Groups are expanded, bodies that do not report themselves give way to the one that reports for
 * them, and an agency that a row names twice owes it once (DESIGN 11 and 12). Headings are owed by nobody.
 */
export function assignmentsOf(plan: Plan, directory: Directory): readonly Assignment[] {
  return planRows(plan).flatMap((row) => assignmentsOfRow(row, directory));
}

function assignmentsOfRow(row: PlanRow, directory: Directory): readonly Assignment[] {
  if (!isIndicator(row) && row.heading) return [];
  const leads = distinct(isIndicator(row) ? row.owners : row.leads, directory);
  const leading = new Set(leads.map((each) => each.agency));
  const coordinators = isIndicator(row) ? [] : distinct(row.coordinators, directory);
  return [
    ...leads.map(({ agency, group }, index): Assignment => {
      const ofRecord = index === 0 && group === null;
      return { row: row.id, agency, role: index === 0 || group !== null ? "lead" : "coLead", ofRecord, group };
    }),
    ...coordinators
      .filter((each) => !leading.has(each.agency))
      .map(({ agency, group }): Assignment => ({ row: row.id, agency, role: "coordinating", ofRecord: false, group })),
  ];
}

function distinct(ids: readonly string[], directory: Directory): { agency: string; group: string | null }[] {
  const found = new Map<string, { agency: string; group: string | null }>();
  for (const id of ids) {
    for (const member of membersOf(id, directory)) {
      const agency = reporterFor(member, directory);
      const group = directory.groups.has(id) ? id : null;
      const before = found.get(agency);
      if (!before) found.set(agency, { agency, group });
      // Named itself beside its group: the name counts.
      else if (before.group !== null && group === null) before.group = null;
    }
  }
  return [...found.values()];
}

/** The agency that answers for a body: itself, or the one it reports through. */
export function reporterFor(id: string, directory: Directory): string {
  const through = directory.agencies.get(id)?.reportsThrough?.agency;
  return through === undefined ? id : reporterFor(through, directory);
}

/**
 * Whether a row is owed in a period: from the first period whose cut-off is on or after its document's date, and
 * for recurring rows only where a due point lies in it (DESIGN 12).
 */
export function isOwedIn(row: PlanRow, period: Period, plan: Plan): boolean {
  const document = plan.documents.find((each) => each.id === row.document);
  if (!document) throw new Error(`${row.id} comes from an unknown document: ${row.document}`);
  if (period.cutOff < document.issued) return false;
  if (isIndicator(row)) return true;
  const quarter = quarterOf(period);
  if (row.deadline.recurrence === "half-yearly") return quarter === 2 || quarter === 4;
  if (row.deadline.recurrence === "yearly") return quarter === 4;
  return true;
}
