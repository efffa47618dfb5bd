import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ENTRY = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
const STARTED_WITHIN_MS = 90_000;

export interface RunningServer {
  readonly address: string;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Starts the server as an office would, in demonstration mode, on a free port and a data folder of its own.
 * @param startsAt where the demonstration clock of the new database begins
 */
export async function startServer(dataFolder: string, startsAt: string): Promise<RunningServer> {
  const env = {
    ...withoutSettings(process.env),
    NQ57_MODE: "demonstration",
    NQ57_DATA: dataFolder,
    NQ57_PORT: "0",
    NQ57_DEMO_START: startsAt,
    NQ57_LOG: "error",
  };
  const child = spawn(process.execPath, [ENTRY], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const stop = async () => {
    if (child.exitCode === null) child.kill("SIGTERM");
    await ended;
  };
  try {
    return { address: await addressOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function withoutSettings(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith("NQ57_")));
}

/** The server says where it listens in its first line; what follows is kept apart, faults in its log are passed on. */
function addressOf(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => child.kill("SIGKILL"), STARTED_WITHIN_MS);
    lines.on("line", (line) => {
      if (line.startsWith("{")) process.stderr.write(`${line}\n`);
      const address = /https?:\/\/\S+/.exec(line)?.[0];
      if (address === undefined) return;
      clearTimeout(tooLate);
      resolve(address);
    });
    child.once("exit", (code) => {
      clearTimeout(tooLate);
      reject(new Error(`The server ended before it listened (exit code ${code})`));
    });
  });
}
