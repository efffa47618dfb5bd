import type { Answer } from "../api/answer.ts";

/**
 * Hands a file of the server to the user; how depends on where the screens run.
 * @param path under /api/v1
 * @returns the file's name
 */
export type Download = (path: string, accept?: string) => Promise<Answer<string>>;
