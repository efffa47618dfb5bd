import { listAccounts } from "./store/accounts.ts";
import type { Db } from "./store/database.ts";

/** Why production must not start on this database, for whoever runs it; null when it may. */
export async function whyNotProduction(db: Db): Promise<string | null> {
  const accounts = await listAccounts(db);
  if (accounts.some((each) => each.demonstration)) {
    return "This database holds demonstration accounts. Point NQ57_DATA to a folder of its own.";
  }
  if (!accounts.some((each) => each.role === "administrator" && !each.disabled)) {
    return "There is no administrator yet. Create one: npm run account -- add <account> --role administrator --name <name>";
  }
  return null;
}
