import { createContext, useContext } from "react";
import type { Account } from "../../templates/api.ts";
import type { Api } from "../api/api.ts";

export interface SignedIn {
  readonly account: Account;
  readonly api: Api;
}

export const SessionContext = createContext<SignedIn | null>(null);

/** The signed-in account and the server as it may see it. Screens other than sign-in and help stand under it. */
export function useSession(): SignedIn {
  const session = useContext(SessionContext);
  if (!session) throw new Error("This screen needs somebody signed in");
  return session;
}
