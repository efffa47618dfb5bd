/** Everything we know about a sheet of the template is said once, in its definition. */

/**
 * Who fills a column: the plan's words and the system's values are locked, the agency's are open where the row
 * accepts something, computed ones are formulas.
 */
export type FilledBy = "plan" | "system" | "agency" | "computed";

export interface Column {
  /** Excel width units. */
  readonly width: number;
  readonly filledBy: FilledBy;
  /** Where the value stands in its cell; text wraps and stands left. */
  readonly align?: "left" | "center" | "right";
  /** To the right of the print area. */
  readonly offPrint?: boolean;
}

export interface Sheet<Key extends string = string> {
  readonly key: SheetKey;
  /** In the order they stand; the hidden row id stands before the first. */
  readonly columns: Readonly<Record<Key, Column>>;
  /** Columns up to and including this one stay while one scrolls sideways. */
  readonly frozenThrough: NoInfer<Key> | null;
  readonly paper: "A3" | "A4";
}

export const sheetKeys = [
  "guide",
  "indicators",
  "centralTasks",
  "cityTasks",
  "directives",
  "coordination",
  "proposals",
  "signOff",
  "findings",
  "identity",
] as const;
export type SheetKey = (typeof sheetKeys)[number];

export function defineSheet<Key extends string>(sheet: Sheet<Key>): Sheet<Key> {
  return sheet;
}

/** The columns that the agency fills, in order. */
export function entryColumns(sheet: Sheet): readonly string[] {
  return Object.entries(sheet.columns)
    .filter(([, column]) => column.filledBy === "agency")
    .map(([key]) => key);
}
