import type { Kysely } from "kysely";

/** Says of each upload which version it was rendered from, where it changed the draft. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("upload").addColumn("renderedFrom", "integer").execute();
}
