import type { Book } from "./book.ts";
import { opens, type SheetProtection } from "./protection.ts";
import { refuse } from "./refusal.ts";
import type { Sheet } from "./sheet.ts";

/** Protects a sheet; refused when it is protected already (OfficeDev/office-js#6784). */
export function protectSheet(book: Book, sheet: Sheet, protection: SheetProtection): void {
  if (sheet.state.protection) refuse("alreadyProtected");
  sheet.state.protection = protection;
  book.tell({ kind: "protection", sheet });
}

/** Takes the protection off; refused when there is none (OfficeDev/office-js#6784) or the password is wrong. */
export function unprotectSheet(book: Book, sheet: Sheet, password: string): void {
  const { protection } = sheet.state;
  if (!protection) refuse("alreadyProtected");
  if (!opens(protection, password)) refuse("wrongPassword");
  sheet.state.protection = null;
  book.tell({ kind: "protection", sheet });
}
