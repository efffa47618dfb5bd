import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import type { Db } from "./database.ts";
import { migrate } from "./migrate.ts";
import { openSqlite } from "./sqlite.ts";

/** Opens the database in the data folder, readable by its owner alone, and brings it to the needed shape. */
export async function openStore(dataFolder: string): Promise<Db> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const file = join(dataFolder, "bao-cao.sqlite");
  // The folder may be older and open to more people. The files beside this one get its rights.
  closeSync(openSync(file, "a", 0o600));
  const db = openSqlite(file);
  await migrate(db);
  return db;
}
