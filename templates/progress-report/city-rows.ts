import type { Agency } from "../agency.ts";
import { type Assignment, isOwedIn } from "../assignment.ts";
import type { CityRow, LeadAnswer } from "../city-rule.ts";
import type { Entries } from "../entry.ts";
import type { Period } from "../period.ts";
import { isIndicator, type PlanRow, planRows } from "../plan.ts";
import type { SheetKey } from "../sheet.ts";
import type { FormSource } from "./build-form.ts";
import { indicatorLabel } from "./indicator-rows.ts";
import { taskLabel } from "./task-rows.ts";

/** What an agency reports for the period, parsed. */
export interface AgencyReport {
  readonly agency: Agency;
  readonly entries: Entries;
}

/** Every row owed in the period with its leads and what they say; a lead without a report is silent. */
export function cityRows(source: FormSource, period: Period, reports: readonly AgencyReport[]): readonly CityRow[] {
  const byAgency = new Map(reports.map((each) => [each.agency.id, each.entries]));
  const leads = Map.groupBy(
    source.assignments.filter(({ role }) => role !== "coordinating"),
    ({ row }) => row,
  );
  return planRows(source.plan).flatMap((row): CityRow[] => {
    const assigned = leads.get(row.id);
    if (!assigned || !isOwedIn(row, period, source.plan)) return [];
    return [
      {
        row,
        label: isIndicator(row) ? indicatorLabel(row) : taskLabel(row),
        sheet: sheetOfRow(row),
        answers: assigned.map((each) => answerOf(row, each, source, byAgency)),
      },
    ];
  });
}

function answerOf(
  row: PlanRow,
  { agency: id, group, ofRecord }: Assignment,
  { directory }: FormSource,
  byAgency: ReadonlyMap<string, Entries>,
): LeadAnswer {
  const agency = directory.agencies.get(id);
  if (!agency) throw new Error(`Assigned to an unknown agency: ${id}`);
  const entries = byAgency.get(id);
  const ids = isIndicator(row) || row.milestones.length === 0 ? [row.id] : row.milestones.map((each) => each.id);
  return { agency, group, ofRecord, entries: entries ? ids.flatMap((each) => entries.get(each) ?? []) : null };
}

function sheetOfRow(row: PlanRow): SheetKey {
  if (isIndicator(row)) return "indicators";
  if ("section" in row) return "directives";
  return row.appendix === "II" ? "centralTasks" : "cityTasks";
}
