import type { Agency, Directory } from "../templates/agency.ts";
import { hashPassword } from "./password.ts";
import type { City } from "./reports/city.ts";
import { ok } from "./result.ts";
import { addAccount, listAccounts, type NewAccount } from "./store/accounts.ts";
import type { Db } from "./store/database.ts";
import { inTransaction } from "./store/transaction.ts";

/** The password of every demonstration account. Production refuses to start beside one of them. */
export const demonstrationPassword = "minh-hoa-2026";

const office = { id: "demo.thuongtruc", name: "Người dùng minh họa, Cơ quan thường trực", role: "office" } as const;
const committee = { id: "demo.bcd", name: "Người dùng minh họa, Ban Chỉ đạo", role: "committee" } as const;
const administrator = { id: "demo.quantri", name: "Người dùng minh họa, Quản trị", role: "administrator" } as const;

/** Accounts with made-up names: a reporter of every agency, the office, the committee, an administrator. */
export async function addDemonstrationAccounts(db: Db, city: City, now: Date): Promise<void> {
  const there = new Set((await listAccounts(db)).map((each) => each.id));
  const wanted = [office, committee, administrator].map((each) => ({ ...each, agencies: [] as string[] }));
  const accounts = [...wanted, ...reporters(city)].filter(({ id }) => !there.has(id));
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
    .map((agency) => ({
      id: demonstrationAccountOf(agency),
      name: `Người dùng minh họa, ${agency.shortName}`,
      role: "reporter",
      agencies: [agency.id],
    }));
}

/** `demo.skhcn`: what the reporter of an agency signs in with. */
export function demonstrationAccountOf({ code }: Pick<Agency, "code">): string {
  return `demo.${code.toLowerCase()}`;
}

/** For the terminal: some accounts, the password of all, and that this is a demonstration. */
export function demonstrationLines({ agencies }: Directory): readonly string[] {
  const all = [...agencies.values()];
  const shown = [all.find(({ code }) => code === "SKHCN"), all.find((each) => each.commune !== null)].flatMap(
    (agency) =>
      agency ? [{ id: demonstrationAccountOf(agency), name: `Người dùng minh họa, ${agency.shortName}` }] : [],
  );
  return [
    "Chế độ minh họa: số liệu không có thật, đồng hồ riêng.",
    ...[...shown, office, committee, administrator].map(({ id, name }) => `  ${id.padEnd(18)} ${name}`),
    `  Mật khẩu chung: ${demonstrationPassword}`,
  ];
}
