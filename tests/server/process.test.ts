import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { vi } from "../../templates/language/vi/index.ts";

const root = new URL("../..", import.meta.url).pathname;

/** The program itself, on a folder of its own. */
function run(command: string, args: readonly string[], variables: Record<string, string>): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("NQ57_"));
  const env = { ...Object.fromEntries(inherited), NQ57_PORT: "0", ...variables };
  const child = spawn(process.execPath, [command, ...args], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "nq57-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function printed(child: ChildProcess): Promise<{ out: string; code: number | null }> {
  let out = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (out += data));
  const [code] = await once(child, "close");
  return { out, code };
}

async function started(child: ChildProcess): Promise<string> {
  let out = "";
  for await (const data of child.stdout ?? []) {
    out += data;
    const address = /http:\/\/\S+/.exec(out)?.[0];
    if (address && out.includes("minh-hoa")) return address;
  }
  throw new Error(`The server ended before it was ready: ${out}`);
}

it("does not start in production without an administrator, and says how to make one", async () => {
  const data = folder();
  const production = { NQ57_MODE: "production", NQ57_DATA: data };
  const refused = await printed(run("server/main.ts", [], production));
  expect(refused).toEqual({ out: `${vi.terminal.noAdministrator}\n`, code: 1 });
  const args = ["add", "quan.tri", "--role", "administrator", "--name", "Quản trị"];
  const made = await printed(run("server/account-command.ts", args, production));
  expect(made.out).toContain(vi.terminal.accountAdded("quan.tri"));
  const verified = await printed(run("server/audit-command.ts", [], production));
  expect(verified).toMatchObject({ code: 0 });
});

it("keeps what it answered when it is killed, goes on with its clock, and ends cleanly when asked", async () => {
  const data = folder();
  const first = run("server/main.ts", [], { NQ57_DATA: data });
  const address = await started(first);
  const page = await fetch(address);
  expect(page.headers.get("content-security-policy")).toContain("'nonce-");
  const report = (at: string) => `${at}/api/v1/reports/2026Q3/so-khoa-hoc-va-cong-nghe`;
  const asReporter = async (at: string) => {
    const body = JSON.stringify({ account: "demo.skhcn", password: "minh-hoa-2026" });
    const headers = { "content-type": "application/json" };
    const { token } = await (await fetch(`${at}/api/v1/sessions`, { method: "POST", headers, body })).json();
    return { ...headers, authorization: `Bearer ${token}` };
  };
  const saved = await fetch(`${report(address)}/rows`, {
    method: "PUT",
    headers: await asReporter(address),
    body: JSON.stringify({ baseVersion: 0, rows: { "KD.head": { value: "Nguyễn Văn Hòa" } } }),
  });
  expect(await saved.json()).toMatchObject({ version: 1 });
  first.kill("SIGKILL");
  await once(first, "close");

  const second = run("server/main.ts", [], { NQ57_DATA: data });
  const again = await started(second);
  const after = await (await fetch(report(again), { headers: await asReporter(again) })).json();
  expect(after).toMatchObject({ version: 1, rows: { "KD.head": { value: "Nguyễn Văn Hòa" } } });
  const { now } = await (await fetch(`${again}/api/v1/clock`)).json();
  expect(Date.parse(now)).toBeGreaterThanOrEqual(Date.parse(after.savedAt));
  second.kill("SIGTERM");
  expect((await once(second, "close"))[0]).toBe(0);
});
