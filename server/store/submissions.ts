import type { ReturnRequest } from "../../templates/api.ts";
import type { Finding } from "../../templates/finding.ts";
import type { SubmissionStatus } from "../../templates/report-status.ts";
import type { Content } from "../reports/content.ts";
import type { Db, Trx } from "./database.ts";
import type { ReportKey } from "./reports.ts";

/** A submission without its content. */
export interface StoredSubmission extends ReportKey {
  readonly number: number;
  readonly receiptNumber: string;
  readonly version: number;
  readonly status: SubmissionStatus;
  readonly inForce: boolean;
  readonly submittedAt: string;
  /** Names of the people. */
  readonly submittedBy: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly daysLate: number;
  readonly warnings: number;
  readonly hash: string;
  readonly returned: ReturnRequest | null;
}

/** With what was frozen. */
export interface FrozenSubmission extends StoredSubmission {
  readonly content: Content;
  readonly findings: readonly Finding[];
}

function heads(db: Db) {
  return db
    .selectFrom("submission")
    .innerJoin("account as sender", "sender.id", "submission.submittedBy")
    .leftJoin("account as decider", "decider.id", "submission.decidedBy")
    .select([
      "period",
      "agency",
      "number",
      "receiptNumber",
      "version",
      "status",
      "inForce",
      "submittedAt",
      "sender.name as submittedBy",
      "decider.name as decidedBy",
      "decidedAt",
      "daysLate",
      "warnings",
      "hash",
      "returnComment",
      "returnUntil",
      "returnRows",
    ]);
}

type Head = Awaited<ReturnType<ReturnType<typeof heads>["executeTakeFirstOrThrow"]>>;

function submissionOf<H extends Head>({ returnComment, returnUntil, returnRows, inForce, ...head }: H) {
  const returned =
    returnComment === null || returnUntil === null
      ? null
      : { comment: returnComment, until: returnUntil, rows: JSON.parse(returnRows ?? "[]") as ReturnRequest["rows"] };
  return { ...head, inForce: inForce === 1, returned };
}

/** The submissions of one report, oldest first. */
export async function submissionsOf(db: Db, { period, agency }: ReportKey): Promise<readonly StoredSubmission[]> {
  const rows = await heads(db).where("period", "=", period).where("agency", "=", agency).orderBy("number").execute();
  return rows.map(submissionOf);
}

/** Every submission of some periods, oldest first within a report. */
export async function listSubmissions(db: Db, periods: readonly string[]): Promise<readonly StoredSubmission[]> {
  const rows = await heads(db).where("period", "in", periods).orderBy("number").execute();
  return rows.map(submissionOf);
}

export async function findSubmission(
  db: Db,
  { period, agency }: ReportKey,
  number: number,
): Promise<FrozenSubmission | null> {
  const row = await heads(db)
    .select(["content", "findings"])
    .where("period", "=", period)
    .where("agency", "=", agency)
    .where("number", "=", number)
    .executeTakeFirst();
  return row ? frozen(row) : null;
}

/** What is in force of an agency in some periods. */
export async function inForceOf(
  db: Db,
  agency: string,
  periods: readonly string[],
): Promise<readonly FrozenSubmission[]> {
  if (periods.length === 0) return [];
  const rows = await heads(db)
    .select(["content", "findings"])
    .where("agency", "=", agency)
    .where("period", "in", periods)
    .where("inForce", "=", 1)
    .execute();
  return rows.map(frozen);
}

/** Contents of chosen submissions, in the order asked for. */
export async function loadFrozen(db: Db, receiptNumbers: readonly string[]): Promise<readonly FrozenSubmission[]> {
  const found = new Map<string, FrozenSubmission>();
  for (let start = 0; start < receiptNumbers.length; start += 500) {
    const rows = await heads(db)
      .select(["content", "findings"])
      .where("receiptNumber", "in", receiptNumbers.slice(start, start + 500))
      .execute();
    for (const row of rows) found.set(row.receiptNumber, frozen(row));
  }
  return receiptNumbers.flatMap((each) => found.get(each) ?? []);
}

function frozen(row: Head & { content: string; findings: string }): FrozenSubmission {
  const { content, findings, ...head } = row;
  return {
    ...submissionOf(head),
    content: JSON.parse(content) as Content,
    findings: JSON.parse(findings) as readonly Finding[],
  };
}

export interface NewSubmission extends ReportKey {
  readonly number: number;
  readonly receiptNumber: string;
  readonly version: number;
  readonly submittedAt: string;
  /** Account. */
  readonly submittedBy: string;
  readonly daysLate: number;
  readonly warnings: number;
  readonly hash: string;
  /** Canonical text. */
  readonly content: string;
  readonly findings: readonly Finding[];
}

export async function addSubmission(trx: Trx, { findings, ...submission }: NewSubmission): Promise<void> {
  await trx
    .insertInto("submission")
    .values({ ...submission, findings: JSON.stringify(findings), status: "submitted", inForce: 0 })
    .execute();
}

/** An accepted submission takes the place of the one in force. */
export async function accept(
  trx: Trx,
  { period, agency }: ReportKey,
  number: number,
  by: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable("submission")
    .set((eb) => ({ inForce: eb.case().when("number", "=", number).then(1).else(0).end() }))
    .where("period", "=", period)
    .where("agency", "=", agency)
    .execute();
  await decided(trx, { period, agency }, number, { status: "accepted" }, by, now);
}

/** A returned submission stays in force if it was, until the next one is accepted. */
export async function returnSubmission(
  trx: Trx,
  report: ReportKey,
  number: number,
  { comment, until, rows }: ReturnRequest,
  by: string,
  now: Date,
): Promise<void> {
  const returned = { returnComment: comment, returnUntil: until, returnRows: JSON.stringify(rows) };
  await decided(trx, report, number, { status: "returned", ...returned }, by, now);
}

async function decided(
  trx: Trx,
  { period, agency }: ReportKey,
  number: number,
  decision: { status: SubmissionStatus; returnComment?: string; returnUntil?: string; returnRows?: string },
  by: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable("submission")
    .set({ ...decision, decidedBy: by, decidedAt: now.toISOString() })
    .where("period", "=", period)
    .where("agency", "=", agency)
    .where("number", "=", number)
    .execute();
}
