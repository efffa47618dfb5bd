import type { FileProblem } from "../../../templates/file-facts.ts";

/** Ends the reading of a file that cannot or may not be read on; caught where the reading began. */
export class Refused extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What libraries throw about the file's content is the file's fault; what our own code throws stays a fault. */
export async function damagedUnless<T>(read: () => Promise<T> | T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Refused ? error : new Refused("file-damaged");
  }
}
