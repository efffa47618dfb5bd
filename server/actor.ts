import { createHash, randomBytes } from "node:crypto";
import type { AccountRole } from "../templates/api.ts";
import { refuse } from "./problem.ts";
import { ok, type Result } from "./result.ts";
import type { Db } from "./store/database.ts";
import { findSession } from "./store/sessions.ts";

/** Who makes a request. */
export interface Actor {
  /** Id of the account. */
  readonly account: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly agencies: readonly string[];
  readonly tokenHash: string;
  readonly expiresAt: string;
}

/** 256 random bits; only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

export function tokenHashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** @param authorization the header of the request */
export async function findActor(db: Db, authorization: string | undefined, now: Date): Promise<Result<Actor>> {
  const token = /^Bearer ([\w-]{20,100})$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) return refuse("not-signed-in");
  const session = await findSession(db, tokenHashOf(token));
  if (!session || session.expiresAt <= now.toISOString()) return refuse("sign-in-expired");
  return ok(session);
}
