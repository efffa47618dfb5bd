import { cellArea } from "../model/area.ts";
import { refuse } from "../model/refusal.ts";
import { HostObject } from "../protocol/host-object.ts";
import { insertSheets } from "../xlsx/insert-sheets.ts";
import { Application } from "./application.ts";
import { fromBase64 } from "./from-base64.ts";
import { NamedItemCollection } from "./names.ts";
import { Range } from "./range.ts";
import { Runtime } from "./runtime.ts";
import { WorkbookProtection } from "./workbook-protection.ts";
import { WorksheetCollection } from "./worksheet-collection.ts";

/** Excel.InsertWorksheetOptions. */
interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[] | null;
  readonly positionType?: "None" | "Before" | "After" | "Beginning" | "End" | null;
  /** A sheet's object, name or id. */
  readonly relativeTo?: string | { readonly id: string } | null;
}

export class Workbook extends HostObject {
  get name(): string {
    return this.session.fileName;
  }
  get readOnly(): boolean {
    return false;
  }
  get application(): Application {
    return new Application(this.session);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.session);
  }

  getSelectedRange(): Range {
    const { active } = this.session.book;
    return new Range(this.session, active, active.selection.area);
  }
  getActiveCell(): Range {
    const { active } = this.session.book;
    const { top, left } = active.selection.active;
    return new Range(this.session, active, cellArea(top, left));
  }
  /** @returns the ids of the new sheets */
  insertWorksheetsFromBase64(file: string, options?: InsertOptions | null): string[] {
    const sheets = insertSheets(this.session.book, fromBase64(file), {
      sheetNames: options?.sheetNamesToInsert ?? [],
      position: this.#position(options ?? {}),
    });
    return sheets.map(({ id }) => id);
  }

  /** At the end unless it is said otherwise (Excel.InsertWorksheetOptions.positionType). */
  #position({ positionType, relativeTo }: InsertOptions): number {
    const { sheets } = this.session.book;
    if (positionType === "Beginning") return 0;
    if (positionType !== "Before" && positionType !== "After") return sheets.length;
    const key = typeof relativeTo === "string" ? relativeTo : (relativeTo?.id ?? refuse("badArgument"));
    const { position } = this.worksheets.getItem(key);
    return positionType === "Before" ? position : position + 1;
  }
}
