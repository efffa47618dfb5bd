import type { ReportSummary } from "../../templates/api.ts";
import type { Period } from "../../templates/period.ts";
import { proposalRowIds, signOffRowIds } from "../../templates/progress-report/template.ts";
import { owedRows } from "../../templates/report-form.ts";
import type { Actor } from "../actor.ts";
import { may } from "../permissions.ts";
import { countFilledRows } from "../store/cells.ts";
import type { Db } from "../store/database.ts";
import { listReports, type ReportKey, untouched } from "../store/reports.ts";
import { listSubmissions } from "../store/submissions.ts";
import type { City } from "./city.ts";
import type { Report } from "./report.ts";
import { summaryOf } from "./summary.ts";

/** Rows that are no plan rows and do not count as reported. */
export const freeRows: readonly string[] = [...proposalRowIds, ...signOffRowIds];

/**
 * How far the reports of some periods are that the actor may see, in three queries however many there are. The city's
 * list holds the agencies that owe a row; an agency also sees its own information workbook, with nothing owed.
 */
export async function listSummaries(
  db: Db,
  city: City,
  actor: Actor,
  periods: readonly Period[],
): Promise<ReportSummary[]> {
  const ids = periods.map((each) => each.id);
  const stored = new Map((await listReports(db, ids)).map((each) => [keyOf(each), each]));
  const submissions = Map.groupBy(await listSubmissions(db, ids), keyOf);
  const filled = await countFilledRows(db, ids, freeRows);
  const agencies = [...city.source.directory.agencies.values()].filter(({ id }) => may(actor, "list-reports", id));
  return periods.flatMap((period) =>
    agencies.flatMap((agency) => {
      const form = city.forms.plain(agency, period);
      if (!form || (owedRows(form).length === 0 && !actor.agencies.includes(agency.id))) return [];
      const key = { period: period.id, agency: agency.id };
      const report: Report = {
        ...{ key, agency, period, form },
        stored: stored.get(keyOf(key)) ?? untouched(key),
        submissions: submissions.get(keyOf(key)) ?? [],
      };
      return [summaryOf(report, filled.get(keyOf(key)) ?? 0)];
    }),
  );
}

function keyOf({ period, agency }: ReportKey): string {
  return `${period} ${agency}`;
}
