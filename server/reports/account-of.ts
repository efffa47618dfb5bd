import type { Account, AccountRole } from "../../templates/api.ts";
import { agencyName } from "./agency-name.ts";
import type { City } from "./city.ts";

interface Known {
  readonly account: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly agencies: readonly string[];
}

/** An account as its holder sees it; agencies that the city no longer has are left out. */
export function accountOf({ account, name, role, agencies }: Known, city: City): Account {
  const known = agencies.flatMap((id) => city.source.directory.agencies.get(id) ?? []);
  return { account, name, role, agencies: known.map(agencyName) };
}
