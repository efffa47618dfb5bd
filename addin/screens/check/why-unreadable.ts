import { largestFileMegabytes } from "../../../templates/api.ts";
import type { Problem } from "../../api/answer.ts";
import { problemWords, words } from "../../words.ts";

/**
 * Why a file cannot be sent; null when it can. One that is too large is said to be so before it is sent: a server that
 * stops reading looks like a broken connection. A file can also vanish, or be held by another program.
 */
export async function whyUnreadable(file: File): Promise<Problem | null> {
  if (file.size > largestFileMegabytes * 1024 * 1024) {
    const details = { megabytes: largestFileMegabytes };
    return { code: "file-too-large", message: problemWords["file-too-large"](details), details };
  }
  try {
    await file.arrayBuffer();
    return null;
  } catch {
    return { code: "unreadable", message: words.check.unreadable, details: {} };
  }
}
