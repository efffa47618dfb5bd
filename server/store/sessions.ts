import type { AccountRole } from "../../templates/api.ts";
import type { Db, Trx } from "./database.ts";

export interface StoredSession {
  readonly tokenHash: string;
  readonly account: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly agencies: readonly string[];
  readonly expiresAt: string;
}

/** Tokens are stored as their SHA-256 alone: who reads the database cannot sign in with it. */
export async function addSession(
  trx: Trx,
  session: Pick<StoredSession, "tokenHash" | "account" | "expiresAt">,
  now: Date,
) {
  await trx.deleteFrom("session").where("expiresAt", "<=", now.toISOString()).execute();
  await trx
    .insertInto("session")
    .values({ ...session, createdAt: now.toISOString() })
    .execute();
}

/** The session of a token, of an account that is not disabled; expired ones too, so that the reader can be told. */
export async function findSession(db: Db, tokenHash: string): Promise<StoredSession | null> {
  const row = await db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.account")
    .select(["session.tokenHash", "session.account", "session.expiresAt", "account.name", "account.role"])
    .where("session.tokenHash", "=", tokenHash)
    .where("account.disabled", "=", 0)
    .executeTakeFirst();
  if (!row) return null;
  const agencies = await db.selectFrom("accountAgency").select("agency").where("account", "=", row.account).execute();
  return { ...row, agencies: agencies.map((each) => each.agency) };
}

export async function removeSession(trx: Trx, tokenHash: string): Promise<void> {
  await trx.deleteFrom("session").where("tokenHash", "=", tokenHash).execute();
}
