import type { Db, Trx } from "./database.ts";

/** Which report: one agency's for one period. */
export interface ReportKey {
  readonly period: string;
  readonly agency: string;
}

export interface StoredReport extends ReportKey {
  /** 0 when nothing was ever saved. */
  readonly version: number;
  readonly edits: number;
  readonly submittedEdits: number | null;
  readonly savedAt: string | null;
  /** Name of the person, for reading. */
  readonly savedBy: string | null;
}

function reports(db: Db) {
  return db
    .selectFrom("report")
    .leftJoin("account", "account.id", "report.savedBy")
    .select([
      "report.period",
      "report.agency",
      "report.version",
      "report.edits",
      "report.submittedEdits",
      "report.savedAt",
      "account.name as savedBy",
    ]);
}

/** What is stored of a report; a report that nobody has touched is at version 0. */
export async function loadReport(db: Db, { period, agency }: ReportKey): Promise<StoredReport> {
  const found = await reports(db)
    .where("report.period", "=", period)
    .where("report.agency", "=", agency)
    .executeTakeFirst();
  return found ?? untouched({ period, agency });
}

export function untouched({ period, agency }: ReportKey): StoredReport {
  return { period, agency, version: 0, edits: 0, submittedEdits: null, savedAt: null, savedBy: null };
}

/** Reports of some periods that somebody has touched. */
export async function listReports(db: Db, periods: readonly string[]): Promise<readonly StoredReport[]> {
  return reports(db).where("report.period", "in", periods).execute();
}

/**
 * Moves a report to its next version, or with `cells` false to its next edit alone.
 * @throws when somebody else moved it meanwhile, which no two transactions can do
 */
export async function moveReport(
  trx: Trx,
  report: StoredReport,
  cells: boolean,
  by: string,
  now: Date,
): Promise<number> {
  const version = report.version + (cells ? 1 : 0);
  const next = { version, edits: report.edits + 1, savedAt: now.toISOString(), savedBy: by };
  await ensureReport(trx, report);
  const moved = await trx
    .updateTable("report")
    .set(next)
    .where("period", "=", report.period)
    .where("agency", "=", report.agency)
    .where("edits", "=", report.edits)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) throw new Error(`The report ${report.period} ${report.agency} moved meanwhile`);
  return version;
}

/** Cells, reasons and submissions hang on a report: it is there before the first of them. */
export async function ensureReport(trx: Trx, { period, agency }: ReportKey): Promise<void> {
  await trx
    .insertInto("report")
    .values({ period, agency, version: 0, edits: 0, submittedEdits: null, savedAt: null, savedBy: null })
    .onConflict((conflict) => conflict.columns(["period", "agency"]).doNothing())
    .execute();
}

/** The draft as it stands has been submitted. */
export async function markSubmitted(trx: Trx, { period, agency }: ReportKey): Promise<void> {
  await trx
    .updateTable("report")
    .set((eb) => ({ submittedEdits: eb.ref("edits") }))
    .where("period", "=", period)
    .where("agency", "=", agency)
    .execute();
}
