import { createHash } from "node:crypto";
import type { SaveRowsResponse } from "../../templates/api.ts";
import type { RawRows } from "../../templates/cell.ts";
import type { Actor } from "../actor.ts";
import { record } from "../store/audit.ts";
import { loadCells, type StoredCell, writeCells } from "../store/cells.ts";
import type { Trx } from "../store/database.ts";
import { moveReport } from "../store/reports.ts";
import { type Known, mergeCells } from "./merge-cells.ts";
import type { Report } from "./report.ts";

/**
 * Merges changed cells into the draft. The version moves on only when a cell changed.
 * @param wanted only cells that the form opens, as `storedCell` leaves them
 */
export async function saveRows(
  trx: Trx,
  report: Report,
  wanted: RawRows,
  known: Known,
  actor: Actor,
  now: Date,
): Promise<SaveRowsResponse> {
  const stored: readonly StoredCell[] = await loadCells(trx, report.key);
  const { changes, conflicts } = mergeCells(stored, wanted, known);
  if (changes.length === 0) return { version: report.stored.version, saved: 0, conflicts: [...conflicts] };
  const version = await moveReport(trx, report.stored, true, actor.account, now);
  await writeCells(trx, report.key, changes, version, actor.account, now);
  const digest = createHash("sha256").update(JSON.stringify(changes)).digest("hex");
  const details = { ...report.key, version, cells: changes.length, digest };
  await record(trx, { account: actor.account, action: "save-rows", details }, now);
  return { version, saved: changes.length, conflicts: [...conflicts] };
}
