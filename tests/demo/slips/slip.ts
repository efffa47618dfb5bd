import type { Draft } from "../clerk/draft.ts";
import type { TemplateRow } from "../clerk/read-template.ts";
import type { Random } from "../random.ts";
import type { CellValue } from "../workbook/cell-value.ts";

/** A mistake as it was made: which rule has to notice it, and where. */
export interface Made {
  readonly rule: string;
  /** Row the finding has to name; null where it names the sheet. */
  readonly row: string | null;
  /** A column the finding has to name; null where it names the row or the sheet as a whole. */
  readonly column: string | null;
  /** What the clerk does about it: mends it, explains it, or nothing, since it asks for nothing. */
  readonly remedy: "mend" | "explain" | "none";
}

/** A kind of mistake. */
export interface Slip {
  /** The rule that has to notice it. */
  readonly rule: string;
  /** Makes the mistake where the report has a place for it; null when it has none. */
  readonly make: (draft: Draft, random: Random) => Made | null;
}

/** What goes wrong in one row: the cells as they are left behind. */
export type Spoiled = Readonly<Record<string, CellValue | null>>;

/**
 * A mistake within one row. The first free row, in an order of chance, that `spoil` can do something with is taken.
 * @param column where the finding has to point; null: the row
 */
export function rowSlip(
  rule: string,
  column: string | null,
  spoil: (row: TemplateRow, draft: Draft, random: Random) => Spoiled | null,
  remedy: "mend" | "either" = "mend",
): Slip {
  return {
    rule,
    make(draft, random) {
      for (const row of random.shuffled(draft.freeRows())) {
        const spoiled = spoil(row, draft, random);
        if (!spoiled) continue;
        for (const [key, value] of Object.entries(spoiled)) draft.put(row.id, key, value);
        draft.taken.add(row.id);
        const explains = remedy === "either" && random.chance(0.4);
        return { rule, row: row.id, column, remedy: explains ? "explain" : "mend" };
      }
      return null;
    },
  };
}
