import { HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { CultureInfo } from "./culture-info.ts";
import { fromBase64 } from "./from-base64.ts";

export class Application extends HostObject {
  get calculationMode(): string {
    return "Automatic";
  }
  get decimalSeparator(): string {
    return this.session.culture.decimal;
  }
  get thousandsSeparator(): string {
    return this.session.culture.group;
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.session);
  }
  /** The host does not calculate: formulas keep the values that the file gave them. */
  calculate(): void {}
  /** The workbook appears with `open()`, beside this one. */
  createWorkbook(file?: string | null): WorkbookCreated {
    return new WorkbookCreated(this.session, file ? fromBase64(file) : null);
  }
}

export class WorkbookCreated extends HostObject {
  readonly #file: Uint8Array | null;

  constructor(session: Session, file: Uint8Array | null) {
    super(session);
    this.#file = file;
  }

  open(): void {
    this.session.openBeside(this.#file);
  }
}
