import { useCallback, useMemo, useState } from "react";
import type { Session } from "../../templates/api.ts";
import { createApi } from "../api/api.ts";
import type { SignedIn } from "./session.ts";
import { forgetSession, keepSession, keptSession } from "./session-store.ts";

export interface SignInState {
  readonly signedIn: SignedIn | null;
  /** The server no longer knows the token; what is on screen stays until the same account signs in again. */
  readonly expired: boolean;
  enter(session: Session, remember: boolean): void;
  leave(): void;
}

export function useSignIn(): SignInState {
  const [session, setSession] = useState(keptSession);
  const [expired, setExpired] = useState(false);
  const expire = useCallback(() => {
    forgetSession();
    setExpired(true);
  }, []);
  const signedIn = useMemo(
    () => session && { account: session.account, api: createApi(session.token, expire) },
    [session, expire],
  );
  return {
    signedIn,
    expired,
    enter(next, remember) {
      keepSession(next, remember);
      setSession(next);
      setExpired(false);
    },
    leave() {
      signedIn?.api.signOut();
      forgetSession();
      setSession(null);
      setExpired(false);
    },
  };
}
