import type { Answer } from "../api/answer.ts";

export interface Downloaded {
  readonly name: string;
  /** Stands for the content: the same tag, the same file. */
  readonly tag: string | null;
}

/**
 * Hands a file of the server to the user; how depends on where the screens run.
 * @param path under /api/v1
 * @param name for an answer that names no file itself
 */
export type Download = (path: string, name?: string) => Promise<Answer<Downloaded>>;
