import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { limits } from "./limits.ts";
import { type Contents, unreadable } from "./read-facts.ts";
import type { Answer } from "./worker.ts";

/** Two, so that one hostile file does not hold up everybody else's; more would only take memory. */
const MOST_WORKERS = Math.min(2, availableParallelism());

interface Job {
  readonly bytes: Uint8Array;
  readonly resolve: (contents: Contents) => void;
  readonly reject: (fault: Error) => void;
}

const waiting: Job[] = [];
const idle: Worker[] = [];
let busy = 0;

/**
 * Reads a file in a worker with bounds on memory and time. A worker that breaks them is ended and replaced, and its
 * file counts as too large. Files wait their turn; the time limit begins when a file's turn comes.
 */
export function readInWorker(bytes: Uint8Array): Promise<Contents> {
  return new Promise((resolve, reject) => {
    waiting.push({ bytes, resolve, reject });
    startNext();
  });
}

function startNext(): void {
  if (busy >= MOST_WORKERS) return;
  const job = waiting.shift();
  if (!job) return;
  busy++;
  run(job, idle.pop() ?? newWorker());
}

function newWorker(): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    // No secret of the server's environment is within reach of what reads a stranger's file.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.workerMemoryMiB, maxYoungGenerationSizeMb: 16 },
  });
  // The job that a failing worker was given hears of it; here only an idle one is forgotten.
  worker.on("error", () => forget(worker));
  worker.on("exit", () => forget(worker));
  return worker;
}

function forget(worker: Worker): void {
  const at = idle.indexOf(worker);
  if (at !== -1) idle.splice(at, 1);
}

async function run(job: Job, worker: Worker): Promise<void> {
  worker.ref();
  const answer = await answerOf(worker, job.bytes);
  if (answer === null || "fault" in answer) worker.terminate();
  else idle.push(worker);
  // A process that has nothing else to do may end.
  worker.unref();
  busy--;
  startNext();
  if (answer === null) job.resolve(unreadable("file-too-large"));
  else if ("contents" in answer) job.resolve(answer.contents);
  else job.reject(new Error(`The reader of uploads failed: ${answer.fault}`));
}

/** @returns null when the file asked for more memory or time than it may have */
function answerOf(worker: Worker, bytes: Uint8Array): Promise<Answer | null> {
  return new Promise((resolve) => {
    const done = (answer: Answer | null) => {
      clearTimeout(timer);
      worker.off("message", done).off("error", failed).off("exit", ended);
      resolve(answer);
    };
    const failed = (error: NodeJS.ErrnoException) =>
      done(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? null : { fault: error.stack ?? error.message });
    const ended = (code: number) => done({ fault: `ended with code ${code}` });
    const timer = setTimeout(() => done(null), limits.milliseconds);
    worker.on("message", done).on("error", failed).on("exit", ended);
    // A copy of its own: a view would bring the whole buffer behind it along, and the sender still needs theirs.
    const copy = new Uint8Array(bytes);
    worker.postMessage(copy, [copy.buffer]);
  });
}
