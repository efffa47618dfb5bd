import type { Agency, Directory } from "../templates/agency.ts";
import { vi } from "../templates/language/vi/index.ts";
import { hashPassword } from "./password.ts";
import type { City } from "./reports/city.ts";
import { ok } from "./result.ts";
import { addAccount, listAccounts, type NewAccount } from "./store/accounts.ts";
import type { Db } from "./store/database.ts";
import { inTransaction } from "./store/transaction.ts";

/** The password of every demonstration account. Production refuses to start beside one of them. */
export const demonstrationPassword = "minh-hoa-2026";

const words = vi.terminal;
const office = cityAccount("demo.thuongtruc", "office");
const committee = cityAccount("demo.bcd", "committee");
const administrator = cityAccount("demo.quantri", "administrator");

function cityAccount(id: string, role: keyof typeof words.demonstrationRoles) {
  return { id, role, name: words.demonstrationUser(words.demonstrationRoles[role]), agencies: [] };
}

/** Accounts with made-up names: a reporter of every agency, the office, the committee, an administrator. */
export async function addDemonstrationAccounts(db: Db, city: City, now: Date): Promise<void> {
  const there = new Set((await listAccounts(db)).map((each) => each.id));
  const accounts = [office, committee, administrator, ...reporters(city)].filter(({ id }) => !there.has(id));
  if (accounts.length === 0) return;
  // One password, hence one hash for all: a hash for each would make the first start take ten seconds.
  const passwordHash = await hashPassword(demonstrationPassword);
  await inTransaction(db, async (trx) => {
    for (const account of accounts) await addAccount(trx, { ...account, passwordHash, demonstration: true }, now);
    return ok(undefined);
  });
}

function reporters(city: City): readonly Omit<NewAccount, "passwordHash" | "demonstration">[] {
  return [...city.source.directory.agencies.values()]
    .filter((agency) => city.periods.some((period) => city.forms.plain(agency, period) !== null))
    .map(reporterOf);
}

/** `demo.skhcn` and the like. */
function reporterOf({ id, code, shortName }: Agency) {
  const name = words.demonstrationUser(shortName);
  return { id: `demo.${code.toLowerCase()}`, name, role: "reporter" as const, agencies: [id] };
}

/** For the terminal: that this is a demonstration, some accounts, and the password of all. */
export function demonstrationLines({ agencies }: Directory): readonly string[] {
  const all = [...agencies.values()];
  const examples = [all.find(({ code }) => code === "SKHCN"), all.find((each) => each.commune !== null)];
  const reporting = examples.flatMap((agency) => (agency ? [reporterOf(agency)] : []));
  return [
    words.demonstration,
    ...[...reporting, office, committee, administrator].map(({ id, name }) => `  ${id.padEnd(18)} ${name}`),
    words.demonstrationPassword(demonstrationPassword),
  ];
}
