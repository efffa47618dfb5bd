import { refuse } from "../model/refusal.ts";
import { HostObject } from "../protocol/host-object.ts";

/** Of the structure: which sheets there are, in which order, under which names. Without passwords here. */
export class WorkbookProtection extends HostObject {
  get protected(): boolean {
    return this.session.book.structureProtected;
  }
  protect(): void {
    this.#set(true);
  }
  unprotect(): void {
    this.#set(false);
  }

  #set(structureProtected: boolean): void {
    const { book } = this.session;
    if (book.structureProtected === structureProtected) refuse("alreadyProtected");
    book.structureProtected = structureProtected;
    book.touch();
  }
}
