import type { Session } from "../session.ts";

/**
 * An object of Office.js as the host has it. Its members bear the public names; only those that the official types know
 * can be reached from outside (see members.ts).
 */
export abstract class HostObject {
  protected readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** What the client remembers an object by; empty for objects without an id. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Called when the client means to use the object in later batches. */
  keep(): void {}

  /** Called when the client lets it go. */
  release(): void {}
}

/** A list of objects. */
export abstract class Collection<Item extends HostObject> extends HostObject {
  abstract list(): Item[];
}
