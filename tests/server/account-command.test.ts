import { expect, it } from "vitest";
import { isPassword } from "../../server/password.ts";
import { listAccounts } from "../../server/store/accounts.ts";
import { openStore } from "../../server/store/open.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { dataFolder, printed, run } from "./program.ts";

const words = vi.terminal;

function accountsIn(folder: string) {
  const data = { NQ57_DATA: folder, NQ57_MODE: "production" };
  return {
    command: (args: string, typed = "") => printed(run("server/account-command.ts", args.split(" "), data, typed)),
    async stored() {
      const db = await openStore(folder);
      const accounts = await listAccounts(db);
      await db.destroy();
      return accounts;
    },
  };
}

it("takes an account's password from standard input, and says it to nobody", async () => {
  const { command, stored } = accountsIn(dataFolder());
  const add = "add skhcn.tonghop --role reporter --name Mai --agency SKHCN --agency STC --password-stdin";
  const made = await command(add, "mật khẩu của Mai\nđiều khác\n");
  expect(made).toEqual({ out: `${words.accountAdded("skhcn.tonghop")}\n`, code: 0 });
  const [account] = await stored();
  expect(account).toMatchObject({ id: "skhcn.tonghop", role: "reporter", demonstration: false, disabled: false });
  expect(account?.agencies).toEqual(["so-khoa-hoc-va-cong-nghe", "so-tai-chinh"]);
  expect(await isPassword("mật khẩu của Mai", account?.passwordHash ?? "")).toBe(true);
  const listed = await command("list");
  expect(listed.out).toMatch(/^skhcn\.tonghop +reporter +Mai +SKHCN STC\n$/);
});

it("makes a password and shows it once; a new one ends the old", async () => {
  const { command, stored } = accountsIn(dataFolder());
  const shown = async (args: string) => /[a-z2-9]{5}(-[a-z2-9]{5}){3}/.exec((await command(args)).out)?.[0] ?? "";
  const first = await shown("add quan.tri --role administrator --name Ngân");
  const second = await shown("password quan.tri");
  const [account] = await stored();
  expect(await isPassword(first, account?.passwordHash ?? "")).toBe(false);
  expect(await isPassword(second, account?.passwordHash ?? "")).toBe(true);
  expect((await command("disable quan.tri")).code).toBe(0);
  expect((await command("list")).out).toContain(words.disabledMark);
  expect((await command("enable quan.tri")).out).toBe(`${words.accountEnabled("quan.tri")}\n`);
});

it.each([
  ["nothing", "", words.accountUsage],
  ["a password among the arguments", "add a.b --role office --name Mai --password bi-mat-cua-mai", words.accountUsage],
  ["an agency that is none", "add a.b --role reporter --name Mai --agency XX", words.agencyUnknown("XX")],
])("answers %s with what is wrong, and an exit code", async (_, args, sentence) => {
  const { command, stored } = accountsIn(dataFolder());
  expect(await command(args)).toEqual({ out: `${sentence}\n`, code: 1 });
  expect(await stored()).toEqual([]);
});
