import { vi } from "../templates/language/vi/index.ts";
import { listAccounts } from "./store/accounts.ts";
import type { Db } from "./store/database.ts";

/** Why production must not start on this database, for whoever runs it; null when it may. */
export async function whyNotProduction(db: Db): Promise<string | null> {
  const accounts = await listAccounts(db);
  if (accounts.some((each) => each.demonstration)) return vi.terminal.demonstrationAccountsInProduction;
  const administered = accounts.some((each) => each.role === "administrator" && !each.disabled);
  return administered ? null : vi.terminal.noAdministrator;
}
