import { CellEditing } from "./cell-editing.ts";
import { type Culture, cultures } from "./culture/culture.ts";
import type { Book } from "./model/book.ts";
import { refuse } from "./model/refusal.ts";
import { toApiError } from "./protocol/api-error.ts";
import type { EventEntry } from "./protocol/events.ts";
import { type Batch, DELAY_FOR_CELL_EDIT } from "./protocol/request.ts";
import type { BatchAnswer } from "./protocol/run-batch.ts";
import { Session } from "./session.ts";
import { User } from "./user.ts";
import { type ExcelVersion, type VersionName, versions } from "./versions.ts";
import { openBook } from "./xlsx/open-book.ts";
import { saveBook } from "./xlsx/save-book.ts";

export interface HostOptions {
  /** The workbook that is open at first. */
  readonly file: Uint8Array;
  readonly fileName?: string;
  readonly version?: VersionName;
  readonly culture?: keyof typeof cultures;
  readonly now?: () => Date;
}

/** Excel with one workbook open and one add-in beside it. */
export class ExcelHost {
  readonly book: Book;
  readonly version: ExcelVersion;
  readonly culture: Culture;
  readonly fileName: string;
  readonly session: Session;
  /** The person at the keyboard. */
  readonly user: User;
  readonly editing = new CellEditing();
  /** Files that the add-in opened beside this workbook (`createWorkbook`), null for an empty one. */
  readonly openedBeside: (Uint8Array | null)[] = [];
  /** Batches that were carried out, the newest last. */
  readonly batches: Batch[] = [];
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();

  constructor(options: HostOptions) {
    const { file, fileName = "Book1.xlsx", version = 2021, culture = "vi", now = () => new Date() } = options;
    this.book = openBook(file);
    this.version = versions[version];
    this.culture = cultures[culture];
    this.fileName = fileName;
    this.session = new Session({
      book: this.book,
      fileName,
      version: this.version,
      culture: this.culture,
      now,
      openBeside: (opened) => this.openedBeside.push(opened),
    });
    this.user = new User(this, now);
    this.book.listen(() => queueMicrotask(() => this.post()));
  }

  /** Carries out a batch of the add-in: at once, or when the cell that is being edited is left, or not. */
  async request(batch: Batch, flags: number): Promise<BatchAnswer> {
    if (this.editing.active && !(flags & DELAY_FOR_CELL_EDIT)) return refusedWhileEditing();
    await this.editing.ended();
    this.batches.push(batch);
    const answer = await this.session.run(batch);
    queueMicrotask(() => this.post());
    return answer;
  }

  /** Hears what happens in the workbook, as the add-in asked to be told. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): void {
    this.listeners.add(listener);
  }

  /** The workbook as it would be saved now. */
  save(): Uint8Array {
    return saveBook(this.book);
  }

  private post(): void {
    const entries = this.session.events.take();
    if (entries.length > 0) for (const listener of this.listeners) listener(entries);
  }
}

function refusedWhileEditing(): BatchAnswer {
  try {
    return refuse("cellEdit");
  } catch (error) {
    return { Error: toApiError(error, "", 0), ProcessedResults: { Results: [] }, TraceIds: [] };
  }
}
