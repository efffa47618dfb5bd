import { randomUUID } from "node:crypto";
import type { Db, Trx } from "./database.ts";

export interface Failures {
  readonly count: number;
  /** ISO instant of the oldest one counted; null when there is none. */
  readonly oldest: string | null;
}

/** Failed sign-ins since an instant, by account or by address. */
export async function countFailures(db: Db, by: "account" | "address", value: string, since: Date): Promise<Failures> {
  const row = await db
    .selectFrom("signInFailure")
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.min("at").as("oldest")])
    .where(by, "=", value)
    .where("at", ">", since.toISOString())
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), oldest: row.oldest };
}

export async function addFailure(trx: Trx, account: string, address: string, now: Date): Promise<void> {
  await trx.insertInto("signInFailure").values({ id: randomUUID(), account, address, at: now.toISOString() }).execute();
}

export async function clearFailures(trx: Trx, account: string): Promise<void> {
  await trx.deleteFrom("signInFailure").where("account", "=", account).execute();
}

export async function forgetFailuresBefore(trx: Trx, before: Date): Promise<void> {
  await trx.deleteFrom("signInFailure").where("at", "<=", before.toISOString()).execute();
}
