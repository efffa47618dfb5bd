import type { RawRows } from "../../templates/cell.ts";
import { checkReport } from "../../templates/check-report.ts";
import type { FileFacts } from "../../templates/file-facts.ts";
import type { Finding } from "../../templates/finding.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import type { Db } from "../store/database.ts";
import { inForceOf } from "../store/submissions.ts";
import { type City, earlierPeriods } from "./city.ts";
import type { Earlier } from "./forms.ts";
import type { Report } from "./report.ts";

/** What a report is checked against beside itself. */
export interface Against {
  /** With previous values. */
  readonly form: ReportForm;
  /** What is in force of earlier periods, newest first. */
  readonly history: readonly Earlier[];
}

export async function loadAgainst(db: Db, city: City, { agency, period, form }: Report): Promise<Against> {
  const earlier = earlierPeriods(city, period);
  const inForce = await inForceOf(
    db,
    agency.id,
    earlier.map((each) => each.id),
  );
  const history = earlier.flatMap((each) => {
    const submission = inForce.find((then) => then.period === each.id);
    return submission ? [{ period: each, rows: submission.content.rows }] : [];
  });
  return { form: city.forms.withPrevious(form, history), history };
}

/** All findings of some rows of a report, in Vietnamese. */
export function check(city: City, against: Against, rows: RawRows, file: FileFacts | null = null): readonly Finding[] {
  const { notes } = city.source.plan;
  return checkReport({ ...against, rows, notes, file, rulesOff: new Set(), language: "vi" });
}
