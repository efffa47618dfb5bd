import type { Trx } from "./database.ts";

export interface Answered {
  readonly requestHash: string;
  readonly status: number;
  /** JSON text. */
  readonly body: string;
}

/** How the write with this key was answered; null the first time. */
export async function findAnswer(trx: Trx, account: string, key: string): Promise<Answered | null> {
  const row = await trx
    .selectFrom("idempotency")
    .select(["requestHash", "status", "body"])
    .where("account", "=", account)
    .where("key", "=", key)
    .executeTakeFirst();
  return row ?? null;
}

const KEPT_MS = 48 * 3600_000;

/** Keeps an answer in the transaction of its write, for two days. */
export async function keepAnswer(trx: Trx, account: string, key: string, answer: Answered, now: Date): Promise<void> {
  const old = new Date(now.getTime() - KEPT_MS).toISOString();
  await trx.deleteFrom("idempotency").where("at", "<=", old).execute();
  await trx
    .insertInto("idempotency")
    .values({ account, key, ...answer, at: now.toISOString() })
    .execute();
}
