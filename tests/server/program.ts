import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** The program itself and its commands, as an administrator starts them. */

const root = new URL("../..", import.meta.url).pathname;

/** @param typed what its standard input holds */
export function run(
  command: string,
  args: readonly string[],
  variables: Record<string, string>,
  typed = "",
): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("NQ57_"));
  const env = { ...Object.fromEntries(inherited), NQ57_PORT: "0", ...variables };
  const child = spawn(process.execPath, [command, ...args], { cwd: root, env });
  child.stdin.end(typed);
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** A data folder of its own. */
export function dataFolder(): string {
  const made = mkdtempSync(join(tmpdir(), "nq57-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** All that a program said until its end, and how it ended. */
export async function printed(child: ChildProcess): Promise<{ out: string; code: number | null }> {
  let out = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (out += data));
  const [code] = await once(child, "close");
  return { out, code };
}

/** The address of a demonstration, when it is ready. */
export async function started(child: ChildProcess): Promise<string> {
  let out = "";
  for await (const data of child.stdout ?? []) {
    out += data;
    const address = /http:\/\/\S+/.exec(out)?.[0];
    if (address && out.includes("minh-hoa")) return address;
  }
  throw new Error(`The server ended before it was ready: ${out}`);
}

/** Headers of the demonstration's reporter of Sở Khoa học và Công nghệ. */
export async function asReporter(address: string): Promise<Record<string, string>> {
  const body = JSON.stringify({ account: "demo.skhcn", password: "minh-hoa-2026" });
  const headers = { "content-type": "application/json" };
  const { token } = await (await fetch(`${address}/api/v1/sessions`, { method: "POST", headers, body })).json();
  return { ...headers, authorization: `Bearer ${token}` };
}

/** That agency's report of the quarter in which the demonstration starts. */
export const reportAt = (address: string) => `${address}/api/v1/reports/2026Q3/so-khoa-hoc-va-cong-nghe`;
