import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { directory } from "../seeds/plan.ts";
import { accountRole } from "../templates/api.ts";
import { vi } from "../templates/language/vi/index.ts";
import { changePassword, createAccount, disableAccount, randomPassword } from "./accounts.ts";
import { readConfig } from "./config.ts";
import { listAccounts } from "./store/accounts.ts";
import type { Db } from "./store/database.ts";
import { openStore } from "./store/open.ts";

/** `npm run account`: creates, lists and disables accounts in the data folder; the server may be running. */

const words = vi.terminal;
const db = await openStore(readConfig(process.env, fileURLToPath(new URL("..", import.meta.url))).dataFolder);
try {
  const refusal = await run(db, process.argv.slice(2), new Date());
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    process.exitCode = 1;
  }
} finally {
  await db.destroy();
}

async function run(store: Db, line: readonly string[], now: Date): Promise<string | null> {
  const parsed = parse(line);
  if (!parsed) return words.accountUsage;
  const { values } = parsed;
  const [command, id = ""] = parsed.positionals;
  switch (command) {
    case "add": {
      const role = accountRole.safeParse(values.role);
      if (!role.success || !values.name?.trim()) return words.accountUsage;
      const password = await passwordFrom(values);
      const account = { id, name: values.name.trim(), role: role.data, agencyCodes: values.agency ?? [], password };
      return (await createAccount(store, directory, account, now)) ?? done(words.accountAdded(id), password, values);
    }
    case "password": {
      const password = await passwordFrom(values);
      return (await changePassword(store, id, password, now)) ?? done(words.passwordChanged(id), password, values);
    }
    case "disable":
      return (await disableAccount(store, id, true, now)) ?? print(words.accountDisabled(id));
    case "enable":
      return (await disableAccount(store, id, false, now)) ?? print(words.accountEnabled(id));
    case "list":
      return print((await listAccounts(store)).map(lineOf).join("\n"));
    default:
      return words.accountUsage;
  }
}

function parse(line: readonly string[]) {
  try {
    return parseArgs({
      args: [...line],
      allowPositionals: true,
      options: {
        role: { type: "string" },
        name: { type: "string" },
        agency: { type: "string", multiple: true },
        "password-stdin": { type: "boolean" },
      },
    });
  } catch {
    return null;
  }
}

type Values = { readonly "password-stdin"?: boolean };

/** Never an argument: those are seen by everybody on the machine. */
async function passwordFrom(values: Values): Promise<string> {
  return values["password-stdin"] ? (await text(process.stdin)).replace(/\r?\n.*$/s, "") : randomPassword();
}

function done(sentence: string, password: string, values: Values): null {
  return print(values["password-stdin"] ? sentence : `${sentence}\n${words.passwordOnce(password)}`);
}

function print(sentence: string): null {
  process.stdout.write(`${sentence}\n`);
  return null;
}

function lineOf({ id, role, name, agencies, disabled }: Awaited<ReturnType<typeof listAccounts>>[number]): string {
  const codes = agencies.map((each) => directory.agencies.get(each)?.code ?? each).join(" ");
  return [id.padEnd(24), role.padEnd(14), name, codes, disabled ? words.disabledMark : ""].join("  ").trimEnd();
}
