import type { RawCell } from "../../templates/cell.ts";
import type { Db, Trx } from "./database.ts";
import type { ReportKey } from "./reports.ts";

/** A cell as it was last saved; null when it was emptied. */
export interface StoredCell {
  readonly row: string;
  readonly column: string;
  readonly value: RawCell;
  readonly version: number;
  /** Name of the person. */
  readonly by: string;
  readonly at: string;
}

export type PlacedCell = Pick<StoredCell, "row" | "column" | "value">;

export interface CellChange {
  readonly row: string;
  readonly column: string;
  readonly before: RawCell;
  readonly after: RawCell;
}

/** Rows of an insert that stay well below what a database binds in one statement. */
const BATCH = 500;

export async function loadCells(db: Db, { period, agency }: ReportKey): Promise<readonly StoredCell[]> {
  const rows = await db
    .selectFrom("entryCell")
    .innerJoin("account", "account.id", "entryCell.changedBy")
    .select(["row", "column", "value", "version", "account.name as by", "changedAt as at"])
    .where("period", "=", period)
    .where("agency", "=", agency)
    .execute();
  return rows.map((each) => ({ ...each, value: JSON.parse(each.value) as RawCell }));
}

/** What each cell held at an earlier version, for the cells that changed since. */
export async function cellsChangedSince(
  db: Db,
  { period, agency }: ReportKey,
  version: number,
): Promise<readonly PlacedCell[]> {
  const changes = await db
    .selectFrom("cellChange")
    .select(["row", "column", "before"])
    .where("period", "=", period)
    .where("agency", "=", agency)
    .where("version", ">", version)
    .orderBy("version", "desc")
    .execute();
  // Newest first: of a cell that changed several times the oldest change is seen last, and its "before" stays.
  const then = new Map(changes.map((each) => [JSON.stringify([each.row, each.column]), each]));
  return [...then.values()].map(({ row, column, before }) => ({ row, column, value: JSON.parse(before) as RawCell }));
}

/** What some versions of the report wrote, oldest first. */
export async function cellsWrittenIn(
  db: Db,
  { period, agency }: ReportKey,
  versions: ReadonlySet<number>,
): Promise<readonly PlacedCell[]> {
  if (versions.size === 0) return [];
  const rows = await db
    .selectFrom("cellChange")
    .select(["row", "column", "after"])
    .where("period", "=", period)
    .where("agency", "=", agency)
    .where("version", "in", [...versions])
    .orderBy("version", "asc")
    .execute();
  return rows.map(({ row, column, after }) => ({ row, column, value: JSON.parse(after) as RawCell }));
}

/** Writes changed cells and their history as one version of the report. */
export async function writeCells(
  trx: Trx,
  { period, agency }: ReportKey,
  changes: readonly CellChange[],
  version: number,
  by: string,
  now: Date,
): Promise<void> {
  const stamp = { period, agency, version, changedBy: by, changedAt: now.toISOString() };
  for (let start = 0; start < changes.length; start += BATCH) {
    const batch = changes.slice(start, start + BATCH);
    await trx
      .insertInto("cellChange")
      .values(
        batch.map(({ row, column, before, after }) => ({
          ...stamp,
          row,
          column,
          before: JSON.stringify(before),
          after: JSON.stringify(after),
        })),
      )
      .execute();
    await trx
      .insertInto("entryCell")
      .values(batch.map(({ row, column, after }) => ({ ...stamp, row, column, value: JSON.stringify(after) })))
      .onConflict((conflict) =>
        conflict.columns(["period", "agency", "row", "column"]).doUpdateSet((eb) => ({
          value: eb.ref("excluded.value"),
          version: eb.ref("excluded.version"),
          changedBy: eb.ref("excluded.changedBy"),
          changedAt: eb.ref("excluded.changedAt"),
        })),
      )
      .execute();
  }
}

/**
 * How many rows of each draft hold anything, counted by the database: `period agency` → rows.
 * @param except ids of rows that do not count: those that are no plan rows
 */
export async function countFilledRows(
  db: Db,
  periods: readonly string[],
  except: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await db
    .selectFrom("entryCell")
    .select((eb) => ["period", "agency", eb.fn.count<number>("row").distinct().as("rows")])
    .where("period", "in", periods)
    .where("value", "!=", "null")
    .where("row", "not in", except)
    .groupBy(["period", "agency"])
    .execute();
  return new Map(counts.map(({ period, agency, rows }) => [`${period} ${agency}`, Number(rows)]));
}
