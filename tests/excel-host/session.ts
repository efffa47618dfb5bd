import { AddinInternalService } from "./api/addin-internal-service.ts";
import { Workbook } from "./api/workbook.ts";
import type { Culture } from "./culture/culture.ts";
import type { Book } from "./model/book.ts";
import type { WriteContext } from "./model/write-cells.ts";
import { ApiNotFound } from "./protocol/api-error.ts";
import { Events } from "./protocol/events.ts";
import type { HostObject } from "./protocol/host-object.ts";
import { References } from "./protocol/references.ts";
import type { Batch } from "./protocol/request.ts";
import { type BatchAnswer, runBatch } from "./protocol/run-batch.ts";
import type { ExcelVersion } from "./versions.ts";

export interface SessionOptions {
  readonly book: Book;
  readonly fileName: string;
  readonly version: ExcelVersion;
  readonly culture: Culture;
  readonly now: () => Date;
  /** Called with the file of a workbook that the add-in opens beside this one. */
  readonly openBeside: (file: Uint8Array | null) => void;
}

/** An add-in at work on one workbook. */
export class Session {
  readonly book: Book;
  readonly fileName: string;
  readonly version: ExcelVersion;
  readonly culture: Culture;
  readonly openBeside: (file: Uint8Array | null) => void;
  readonly references = new References();
  readonly events: Events;
  readonly root: Workbook;
  private readonly now: () => Date;
  private emptiesUndo = false;

  constructor({ book, fileName, version, culture, now, openBeside }: SessionOptions) {
    this.book = book;
    this.fileName = fileName;
    this.version = version;
    this.culture = culture;
    this.now = now;
    this.openBeside = openBeside;
    this.events = new Events(this);
    this.root = new Workbook(this);
  }

  /** What writing needs. The API reads text under the machine's settings, as typing ("Access application culture settings", learn.microsoft.com). */
  get writing(): WriteContext {
    return { book: this.book, by: "addin", culture: this.culture, year: this.year };
  }

  get year(): number {
    return this.now().getFullYear();
  }

  /** `new Name`: objects that come from nowhere. */
  create(name: string): HostObject {
    if (name === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService(this);
    throw new ApiNotFound(name, "new", "is not implemented by the test host");
  }

  /** Before a member is called or set. */
  beforeWrite(className: string, member: string): void {
    if (EMPTY_UNDO.has(`${className}.${member}`)) this.emptiesUndo = true;
  }

  /** Carries out a batch. What it changed can be taken back with one undo, if this Excel undoes what add-ins do (assumed: one). */
  async run(batch: Batch): Promise<BatchAnswer> {
    const { book, version } = this;
    const before = book.revision;
    const putBack = version.undoesApi ? book.keep() : null;
    this.emptiesUndo = false;
    const answer = await runBatch(this, batch);
    if (book.revision === before) return answer;
    if (putBack && !this.emptiesUndo) book.undo.push(putBack);
    else book.undo.clear();
    return answer;
  }
}

/**
 * Calling one of these empties the undo stack on Windows and Mac ("Undo support with the Excel JavaScript API",
 * learn.microsoft.com, table of unsupported APIs).
 */
const EMPTY_UNDO: ReadonlySet<string> = new Set([
  "Workbook.close",
  "Workbook.insertWorksheetsFromBase64",
  "Workbook.save",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
]);
