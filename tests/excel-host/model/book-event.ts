import type { Area } from "./area.ts";
import type { Cell } from "./cell.ts";
import type { Sheet } from "./sheet.ts";

/** Who does something: the person at the keyboard, or the add-in through the API. */
export type Actor = "user" | "addin";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted";

/** What happened in a workbook. */
export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: ChangeType;
      readonly by: Actor;
      /** Of a single cell alone. */
      readonly before?: Cell | undefined;
      readonly after?: Cell | undefined;
    }
  | { readonly kind: "formatted" | "sorted"; readonly sheet: Sheet; readonly area: Area; readonly by: Actor }
  | {
      readonly kind: "rowsHidden";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly hidden: boolean;
      readonly by: Actor;
    }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet }
  | { readonly kind: "protection"; readonly sheet: Sheet }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly before: string; readonly by: Actor }
  | { readonly kind: "visibility"; readonly sheet: Sheet; readonly before: string; readonly by: Actor };
