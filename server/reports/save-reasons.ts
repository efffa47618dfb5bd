import type { Reasons } from "../../templates/finding.ts";
import type { Actor } from "../actor.ts";
import { record } from "../store/audit.ts";
import type { Trx } from "../store/database.ts";
import { loadReasons, writeReasons } from "../store/reasons.ts";
import { loadReport, moveReport } from "../store/reports.ts";
import type { Report } from "./report.ts";

/** Saves the reasons that differ from what is stored; an empty one is taken back. */
export async function saveReasons(
  trx: Trx,
  { key }: Report,
  given: Reasons,
  actor: Actor,
  now: Date,
): Promise<Reasons> {
  const before = await loadReasons(trx, key);
  const changed = Object.entries(given).filter(([reason, text]) => (before[reason] ?? "") !== text);
  if (changed.length === 0) return before;
  await moveReport(trx, await loadReport(trx, key), false, actor.account, now);
  await writeReasons(trx, key, Object.fromEntries(changed), actor.account, now);
  await record(
    trx,
    { account: actor.account, action: "save-reasons", details: { ...key, count: changed.length } },
    now,
  );
  return loadReasons(trx, key);
}
