import { protectSheet, unprotectSheet } from "../model/protect-sheet.ts";
import { allowances, passwordAttributes, type SelectionMode } from "../model/protection.ts";
import type { Sheet } from "../model/sheet.ts";
import { HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";

/** Excel.WorksheetProtectionOptions. */
type Options = Readonly<Partial<Record<string, unknown>>>;

export class WorksheetProtection extends HostObject {
  readonly #sheet: Sheet;

  constructor(session: Session, sheet: Sheet) {
    super(session);
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.state.protection !== null;
  }
  get options(): Options | null {
    const { protection } = this.#sheet.state;
    if (!protection) return null;
    const allowed = allowances.map((allowance) => [allowance, protection.allowed.has(allowance)] as const);
    return {
      ...Object.fromEntries(allowed),
      allowEditObjects: protection.editObjects,
      allowEditScenarios: protection.editScenarios,
      selectionMode: protection.selectionMode,
    };
  }
  protect(options?: Options, password?: string): void {
    protectSheet(this.session.book, this.#sheet, {
      allowed: new Set(allowances.filter((allowance) => options?.[allowance] === true)),
      editObjects: options?.allowEditObjects === true,
      editScenarios: options?.allowEditScenarios === true,
      selectionMode: (options?.selectionMode ?? "Normal") as SelectionMode,
      password: password ? passwordAttributes(password) : {},
    });
  }
  unprotect(password?: string): void {
    unprotectSheet(this.session.book, this.#sheet, password ?? "");
  }
}
