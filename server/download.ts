import type { Writable } from "node:stream";

/** An answer that is a file. */
export class Download {
  readonly fileName: string;
  /** Writes the whole file and ends the stream. */
  readonly writeTo: (to: Writable) => Promise<void>;

  constructor(fileName: string, writeTo: (to: Writable) => Promise<void>) {
    this.fileName = fileName;
    this.writeTo = writeTo;
  }
}

/** An answer that its tag stands for: who has it already is told so. */
export class Tagged {
  readonly etag: string;
  /** Made only when it is needed. */
  readonly value: () => Promise<unknown>;

  constructor(etag: string, value: () => Promise<unknown>) {
    this.etag = etag;
    this.value = value;
  }
}
