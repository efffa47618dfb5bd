import type { FileFacts } from "../../templates/file-facts.ts";
import { refusedByBytes } from "./read-upload/file-kind.ts";
import { unreadable } from "./read-upload/read-facts.ts";
import { readInWorker } from "./read-upload/read-in-worker.ts";

/**
 * What an uploaded workbook holds. Whatever is in the file, the answer is a value: a file that cannot or may not be
 * read says why in `problem`. The first bytes are looked at here, everything else in a worker with bounds on memory
 * and time; nothing in the file is executed, followed or fetched.
 * @param fileName as the sender calls it; only for messages
 */
export async function readUpload(bytes: Uint8Array, fileName: string): Promise<FileFacts> {
  const problem = refusedByBytes(bytes);
  return { fileName, ...(problem ? unreadable(problem) : await readInWorker(bytes)) };
}
