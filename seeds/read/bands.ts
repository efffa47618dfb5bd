import type { TableRow } from "./tables.ts";

/** Where a numbered row stands: under a band ("III Phát triển nguồn lực"), and under a row of its own kind ("2" of "2.1"). */
export interface Placed<Field extends string> {
  readonly row: TableRow<Field>;
  /** As printed, without the final dot. */
  readonly number: string;
  readonly band: { readonly number: string; readonly title: string } | null;
  readonly parent: TableRow<Field> | null;
}

/** The numbered rows of a table with the bands and parents above them; bands are no rows. */
export function placeRows<Field extends string>(
  rows: readonly TableRow<Field | "number" | "name">[],
): readonly Placed<Field | "number" | "name">[] {
  return rows.flatMap((row, index) => {
    if (isBand(row)) return [];
    const above = rows.slice(0, index);
    const band = above.findLast(isBand);
    const number = numberOf(row);
    const parentNumber = /^(.+)\.\d+$/.exec(number)?.[1];
    const parent = above.findLast((each) => numberOf(each) === parentNumber) ?? null;
    return [{ row, number, band: band ? { number: band.number, title: band.name } : null, parent }];
  });
}

function isBand({ number }: { readonly number: string }): boolean {
  return /^[IVX]+$/.test(number);
}

function numberOf({ number }: { readonly number: string }): string {
  return number.replace(/\.$/, "");
}
