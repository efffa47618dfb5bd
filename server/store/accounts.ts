import type { AccountRole } from "../../templates/api.ts";
import type { Db, Trx } from "./database.ts";

export interface StoredAccount {
  /** What one signs in with: "skhcn.tonghop". */
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly agencies: readonly string[];
  readonly passwordHash: string;
  readonly disabled: boolean;
  readonly demonstration: boolean;
}

export async function findAccount(db: Db, id: string): Promise<StoredAccount | null> {
  const row = await db.selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return null;
  return {
    ...row,
    agencies: await agenciesOf(db, id),
    disabled: row.disabled === 1,
    demonstration: row.demonstration === 1,
  };
}

async function agenciesOf(db: Db, account: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("accountAgency")
    .select("agency")
    .where("account", "=", account)
    .orderBy("agency")
    .execute();
  return rows.map((each) => each.agency);
}

export async function listAccounts(db: Db): Promise<readonly StoredAccount[]> {
  const accounts = await db.selectFrom("account").selectAll().orderBy("id").execute();
  const links = await db.selectFrom("accountAgency").selectAll().orderBy("agency").execute();
  const agencies = Map.groupBy(links, (each) => each.account);
  return accounts.map((row) => ({
    ...row,
    agencies: (agencies.get(row.id) ?? []).map((each) => each.agency),
    disabled: row.disabled === 1,
    demonstration: row.demonstration === 1,
  }));
}

export type NewAccount = Omit<StoredAccount, "disabled">;

export async function addAccount(trx: Trx, account: NewAccount, now: Date): Promise<void> {
  const { agencies, demonstration, ...row } = account;
  await trx
    .insertInto("account")
    .values({ ...row, demonstration: demonstration ? 1 : 0, disabled: 0, createdAt: now.toISOString() })
    .execute();
  if (agencies.length === 0) return;
  await trx
    .insertInto("accountAgency")
    .values(agencies.map((agency) => ({ account: account.id, agency })))
    .execute();
}

/** A new password ends every session of the account. */
export async function setPassword(trx: Trx, account: string, passwordHash: string): Promise<void> {
  await trx.updateTable("account").set({ passwordHash }).where("id", "=", account).execute();
  await trx.deleteFrom("session").where("account", "=", account).execute();
}

export async function setDisabled(trx: Trx, account: string, disabled: boolean): Promise<void> {
  await trx
    .updateTable("account")
    .set({ disabled: disabled ? 1 : 0 })
    .where("id", "=", account)
    .execute();
  await trx.deleteFrom("session").where("account", "=", account).execute();
}
