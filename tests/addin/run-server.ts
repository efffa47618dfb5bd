import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../server/main.ts", import.meta.url));

export interface PageServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** The real server with its demonstration accounts, on a free port and a data folder that goes when it stops. */
export async function runServer(): Promise<PageServer> {
  const data = await mkdtemp(join(tmpdir(), "nq57-page-"));
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith("NQ57_"));
  const env = { ...Object.fromEntries(others), NQ57_DATA: data, NQ57_PORT: "0", NQ57_LOG: "error" };
  const child = spawn(process.execPath, [entry], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  return {
    address: await addressOf(child),
    async stop() {
      child.kill("SIGTERM");
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Its first line says where it listens. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("The server has no output to read");
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address === undefined) continue;
    child.stdout.resume();
    return address;
  }
  throw new Error("The server ended before it listened");
}
