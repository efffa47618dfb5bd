import { createHash } from "node:crypto";
import type { Db, Trx } from "./database.ts";

export interface AuditEntry {
  /** Null where no account acted: the system itself, a command. */
  readonly account: string | null;
  readonly action: string;
  /** What was done to what. Never what people typed: an entry cannot be taken out again. */
  readonly details: Readonly<Record<string, string | number | null>>;
}

const FIRST = "0".repeat(64);

/** Appends to the audit log, in the transaction of the change it speaks of; each entry holds the hash of the one before. */
export async function record(trx: Trx, entry: AuditEntry, now: Date): Promise<void> {
  const last = await trx
    .selectFrom("audit")
    .select(["number", "hash"])
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const row = {
    number: (last?.number ?? 0) + 1,
    at: now.toISOString(),
    account: entry.account,
    action: entry.action,
    details: JSON.stringify(entry.details),
    previousHash: last?.hash ?? FIRST,
  };
  await trx
    .insertInto("audit")
    .values({ ...row, hash: hashOf(row) })
    .execute();
}

type Unhashed = {
  number: number;
  at: string;
  account: string | null;
  action: string;
  details: string;
  previousHash: string;
};

function hashOf({ number, at, account, action, details, previousHash }: Unhashed): string {
  return createHash("sha256")
    .update(JSON.stringify([number, at, account, action, details, previousHash]))
    .digest("hex");
}

export interface Verified {
  readonly entries: number;
  /** Number of the first entry that does not fit the one before or was altered; null when the chain holds. */
  readonly brokenAt: number | null;
  /** Hash of the last entry: kept elsewhere, it shows later that nothing was cut off the end. */
  readonly head: string;
}

const PAGE = 1000;

/** Walks the whole chain, a thousand entries at a time. */
export async function verifyAudit(db: Db): Promise<Verified> {
  let head = FIRST;
  let entries = 0;
  for (;;) {
    const rows = await db
      .selectFrom("audit")
      .selectAll()
      .where("number", ">", entries)
      .orderBy("number")
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      if (row.number !== entries + 1 || row.previousHash !== head || row.hash !== hashOf(row)) {
        return { entries, brokenAt: entries + 1, head };
      }
      head = row.hash;
      entries = row.number;
    }
    if (rows.length < PAGE) return { entries, brokenAt: null, head };
  }
}

/** When the log was last written; null while it is empty. */
export async function lastRecordedAt(db: Db): Promise<Date | null> {
  const last = await db.selectFrom("audit").select("at").orderBy("number", "desc").limit(1).executeTakeFirst();
  return last ? new Date(last.at) : null;
}
