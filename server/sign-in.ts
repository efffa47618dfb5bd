import type { Session } from "../templates/api.ts";
import { newToken, tokenHashOf } from "./actor.ts";
import { hashPassword, isPassword } from "./password.ts";
import { refuse } from "./problem.ts";
import { accountOf } from "./reports/account-of.ts";
import type { City } from "./reports/city.ts";
import { ok, type Refusal, type Result } from "./result.ts";
import { findAccount } from "./store/accounts.ts";
import { record } from "./store/audit.ts";
import type { Db } from "./store/database.ts";
import { addSession } from "./store/sessions.ts";
import { addFailure, clearFailures, countFailures, forgetFailuresBefore } from "./store/sign-in-failures.ts";
import { inTransaction } from "./store/transaction.ts";

/** Failures are counted over this time; who has too many waits until the first of them is this old. */
const WINDOW_MS = 15 * 60_000;
/** Whole offices share an address, so that one is only stopped when it tries many accounts. */
const allowedFailures = { account: 5, address: 100 };
const SESSION_MS = 12 * 3600_000;
/** Passwords are checked a few at a time; a longer queue than this is somebody's attack. */
const longestQueue = 300;
let queue = 0;

/** Opens a session. A wrong password and an unknown or disabled account look and take the same. */
export async function signIn(
  db: Db,
  city: City,
  { account: typed, password }: { account: string; password: string },
  address: string,
  now: Date,
): Promise<Result<Session>> {
  const id = typed.normalize("NFC").trim().toLowerCase();
  const stopped = await tooManyFailures(db, id, address, now);
  if (stopped) return stopped;
  if (queue >= longestQueue) return refuse("busy", { seconds: 10 });
  const account = await findAccount(db, id);
  const right = await isRight(password, account?.passwordHash ?? (await hashOfNobody()));
  // Asked again: attempts made side by side do not get more tries than those made in turn.
  const since = await tooManyFailures(db, id, address, now);
  if (since) return since;
  if (!account || account.disabled || !right) {
    await noteFailure(db, id, address, now);
    return refuse("sign-in");
  }
  const token = newToken();
  const expiresAt = new Date(now.getTime() + SESSION_MS).toISOString();
  return inTransaction(db, async (trx) => {
    await clearFailures(trx, id);
    await addSession(trx, { tokenHash: tokenHashOf(token), account: id, expiresAt }, now);
    await record(trx, { account: id, action: "sign-in", details: {} }, now);
    return ok({ token, expiresAt, account: accountOf({ ...account, account: id }, city) });
  });
}

async function isRight(password: string, hash: string): Promise<boolean> {
  queue++;
  try {
    return await isPassword(password, hash);
  } finally {
    queue--;
  }
}

let nobody: Promise<string> | null = null;
function hashOfNobody(): Promise<string> {
  nobody ??= hashPassword(newToken());
  return nobody;
}

async function tooManyFailures(db: Db, account: string, address: string, now: Date): Promise<Refusal | null> {
  const start = new Date(now.getTime() - WINDOW_MS);
  for (const [by, value] of [
    ["account", account],
    ["address", address],
  ] as const) {
    const { count, oldest } = await countFailures(db, by, value, start);
    if (count < allowedFailures[by] || oldest === null) continue;
    return refuse("locked-out", { until: new Date(Date.parse(oldest) + WINDOW_MS).toISOString() });
  }
  return null;
}

async function noteFailure(db: Db, account: string, address: string, now: Date): Promise<void> {
  await inTransaction(db, async (trx) => {
    await forgetFailuresBefore(trx, new Date(now.getTime() - WINDOW_MS));
    await addFailure(trx, account, address, now);
    return ok(undefined);
  });
}
