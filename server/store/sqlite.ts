import SQLite from "better-sqlite3";
import { CamelCasePlugin, CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from "kysely";
import { StoreBusy } from "./busy.ts";
import type { Db, Tables } from "./database.ts";

/** The only file that knows SQLite. What was answered survives a cut of power: WAL with a full sync per transaction. */

/** How long another process, an account command say, may hold the file before a write gives up. */
const BUSY_MS = 5000;

/**
 * Writes that find the file held for too long throw `StoreBusy`.
 * @param file path of the database, made when it is missing; ":memory:" keeps nothing
 */
export function openSqlite(file: string): Db {
  const database = new SQLite(file, { timeout: BUSY_MS });
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  return new Kysely<Tables>({ dialect: new ImmediateDialect({ database }), plugins: [new CamelCasePlugin()] });
}

/** Takes the write lock at the start of a transaction, where waiting for it is possible, not in its middle. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw("begin immediate"));
    } catch (fault) {
      if (String((fault as { code?: unknown }).code).startsWith("SQLITE_BUSY")) throw new StoreBusy();
      throw fault;
    }
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];

  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver() {
    return new ImmediateDriver(this.#config);
  }
}
