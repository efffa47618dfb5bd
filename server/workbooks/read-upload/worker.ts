import { parentPort } from "node:worker_threads";
import { type Contents, readFacts } from "./read-facts.ts";

/** One answer for each file: its contents, or the stack of a fault of ours. */
export type Answer = { readonly contents: Contents } | { readonly fault: string };

parentPort?.on("message", async (bytes: Uint8Array) => {
  parentPort?.postMessage(await answer(bytes));
});

async function answer(bytes: Uint8Array): Promise<Answer> {
  try {
    return { contents: await readFacts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
