import { currentSession, session, signInRequest } from "../../templates/api.ts";
import { accountOf } from "../reports/account-of.ts";
import { ok } from "../result.ts";
import { openRoute, readingRoute, writingRoute } from "../route.ts";
import { signIn } from "../sign-in.ts";
import { record } from "../store/audit.ts";
import { removeSession } from "../store/sessions.ts";

export const sessionRoutes = [
  openRoute({
    method: "post",
    path: "/sessions",
    summary: "Sign in",
    body: signInRequest,
    answer: session,
    status: 201,
    answerAnybody: ({ body, db, services, http, now }) => signIn(db, services.city, body, http.ip ?? "", now),
  }),
  readingRoute({
    method: "get",
    path: "/sessions/current",
    action: "keep-session",
    summary: "Who the token stands for",
    answer: currentSession,
    read: async ({ actor, services }) => ok({ expiresAt: actor.expiresAt, account: accountOf(actor, services.city) }),
  }),
  writingRoute({
    method: "delete",
    path: "/sessions/current",
    action: "keep-session",
    summary: "Sign out",
    answer: "nothing",
    async write({ trx, actor, now }) {
      await removeSession(trx, actor.tokenHash);
      await record(trx, { account: actor.account, action: "sign-out", details: {} }, now);
      return ok(undefined);
    },
  }),
];
