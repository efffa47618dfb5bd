import { randomInt } from "node:crypto";
import type { Directory } from "../templates/agency.ts";
import type { AccountRole } from "../templates/api.ts";
import { vi } from "../templates/language/vi/index.ts";
import { hashPassword } from "./password.ts";
import { ok } from "./result.ts";
import { addAccount, findAccount, setDisabled, setPassword } from "./store/accounts.ts";
import { record } from "./store/audit.ts";
import type { Db, Trx } from "./store/database.ts";
import { inTransaction } from "./store/transaction.ts";

/** What administrators do with accounts. Each gives null when done, or the sentence that says why not. */

const words = vi.terminal;
const leastPassword = 12;

export interface AccountToCreate {
  readonly id: string;
  readonly name: string;
  readonly role: AccountRole;
  /** Codes, as in SKHCN. */
  readonly agencyCodes: readonly string[];
  readonly password: string;
}

export async function createAccount(
  db: Db,
  directory: Directory,
  { id, name, role, agencyCodes, password }: AccountToCreate,
  now: Date,
): Promise<string | null> {
  if (!/^[a-z0-9][a-z0-9.-]{2,49}$/.test(id)) return words.accountForm;
  if (password.length < leastPassword) return words.passwordShort(leastPassword);
  if (role === "reporter" && agencyCodes.length === 0) return words.agencyNeeded;
  if (role !== "reporter" && role !== "office" && agencyCodes.length > 0) return words.agencyNotNeeded;
  const byCode = new Map([...directory.agencies.values()].map((each) => [each.code, each.id]));
  const unknown = agencyCodes.find((code) => !byCode.has(code));
  if (unknown !== undefined) return words.agencyUnknown(unknown);
  if (await findAccount(db, id)) return words.accountExists(id);
  const agencies = [...new Set(agencyCodes.flatMap((code) => byCode.get(code) ?? []))];
  const account = { id, name, role, agencies, passwordHash: await hashPassword(password), demonstration: false };
  const details = { of: id, role, agencies: agencies.join(" ") };
  return change(db, "add-account", details, now, (trx) => addAccount(trx, account, now));
}

export async function changePassword(db: Db, id: string, password: string, now: Date): Promise<string | null> {
  if (password.length < leastPassword) return words.passwordShort(leastPassword);
  if (!(await findAccount(db, id))) return words.accountUnknown(id);
  const hash = await hashPassword(password);
  return change(db, "change-password", { of: id }, now, (trx) => setPassword(trx, id, hash));
}

export async function disableAccount(db: Db, id: string, disabled: boolean, now: Date): Promise<string | null> {
  if (!(await findAccount(db, id))) return words.accountUnknown(id);
  const action = disabled ? "disable-account" : "enable-account";
  return change(db, action, { of: id }, now, (trx) => setDisabled(trx, id, disabled));
}

/** The change and its line in the audit log, together. */
async function change(
  db: Db,
  action: string,
  details: Readonly<Record<string, string>>,
  now: Date,
  work: (trx: Trx) => Promise<void>,
): Promise<null> {
  await inTransaction(db, async (trx) => {
    await work(trx);
    await record(trx, { account: null, action, details }, now);
    return ok(undefined);
  });
  return null;
}

/** Letters and digits that are not mistaken for one another when read from paper. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of five letters: 99 random bits, and still possible to type. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
