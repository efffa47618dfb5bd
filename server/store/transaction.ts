import type { Result } from "../result.ts";
import type { Db, Trx } from "./database.ts";

/** Runs a write: everything is kept when it ends well, nothing when it is refused or throws. */
export async function inTransaction<T>(db: Db, work: (trx: Trx) => Promise<Result<T>>): Promise<Result<T>> {
  const trx = await db.startTransaction().execute();
  try {
    const result = await work(trx);
    await (result.ok ? trx.commit() : trx.rollback()).execute();
    return result;
  } catch (fault) {
    if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute();
    throw fault;
  }
}
