import type { Reasons } from "../../templates/finding.ts";
import type { Db, Trx } from "./database.ts";
import type { ReportKey } from "./reports.ts";

export async function loadReasons(db: Db, { period, agency }: ReportKey): Promise<Reasons> {
  const rows = await db
    .selectFrom("reason")
    .select(["key", "text"])
    .where("period", "=", period)
    .where("agency", "=", agency)
    .orderBy("key")
    .execute();
  return Object.fromEntries(rows.map(({ key, text }) => [key, text]));
}

/** Writes some reasons; "" takes one back, the others stay. */
export async function writeReasons(
  trx: Trx,
  { period, agency }: ReportKey,
  reasons: Reasons,
  by: string,
  now: Date,
): Promise<void> {
  for (const [key, text] of Object.entries(reasons)) {
    if (text === "") {
      const mine = trx.deleteFrom("reason").where("period", "=", period).where("agency", "=", agency);
      await mine.where("key", "=", key).execute();
      continue;
    }
    await trx
      .insertInto("reason")
      .values({ period, agency, key, text, givenBy: by, givenAt: now.toISOString() })
      .onConflict((conflict) =>
        conflict.columns(["period", "agency", "key"]).doUpdateSet({ text, givenBy: by, givenAt: now.toISOString() }),
      )
      .execute();
  }
}
