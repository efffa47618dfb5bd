import { Migrator } from "kysely/migration";
import type { Db } from "./database.ts";
import * as tables from "./migrations/001-tables.ts";
import * as uploadOrigin from "./migrations/002-upload-origin.ts";

const migrations = { "001-tables": tables, "002-upload-origin": uploadOrigin };

/**
 * Brings the database to the shape this program needs.
 * @throws when a step fails, or the database was made by a newer program
 */
export async function migrate(db: Db): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
