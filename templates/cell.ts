import { z } from "zod";

/**
 * A cell as it was typed, before it means anything. `null` is empty.
 * A date that a workbook held as a real date is ISO text, a number with a percent format is text like "95%":
 * whoever reads cells reads the number format with the value (DESIGN 12).
 */
export const rawCell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type RawCell = z.infer<typeof rawCell>;

/** Column key → cell. */
export type RawRow = Readonly<Record<string, RawCell>>;

/** Row id → its cells: what a draft stores and a submission freezes. */
export type RawRows = Readonly<Record<string, RawRow>>;

export function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}
