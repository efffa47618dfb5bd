import { createHash } from "node:crypto";
import type { UploadResponse } from "../../templates/api.ts";
import type { RawRows } from "../../templates/cell.ts";
import { refusesWhole } from "../../templates/check-report.ts";
import type { FileFacts } from "../../templates/file-facts.ts";
import type { Finding } from "../../templates/finding.ts";
import { entryRows, type ReportForm } from "../../templates/report-form.ts";
import type { Actor } from "../actor.ts";
import { record } from "../store/audit.ts";
import { cellsChangedSince, cellsWrittenIn, loadCells } from "../store/cells.ts";
import type { Trx } from "../store/database.ts";
import { keepUpload, type NewUpload, versionsUploaded } from "../store/uploads.ts";
import { addressInFile } from "../workbooks/read-upload/address-in-file.ts";
import { entriesOf } from "../workbooks/read-upload/entries-of.ts";
import { writtenCell } from "../workbooks/template-layout.ts";
import { cellsOf, gather, rowsOf } from "./cells.ts";
import { check, loadAgainst } from "./check.ts";
import type { City } from "./city.ts";
import type { Known } from "./merge-cells.ts";
import { sortCells } from "./open-cells.ts";
import type { Report } from "./report.ts";
import { sameCell } from "./same-cell.ts";
import { saveRows } from "./save-rows.ts";

export interface Uploaded {
  readonly bytes: Buffer;
  readonly file: FileFacts;
}

/**
 * Takes a workbook into the draft: what its people changed since it was rendered is saved as if they had typed it
 * here (DESIGN 12), and the file is kept as it came. A file that is refused as a whole changes and leaves nothing.
 */
export async function takeUpload(
  trx: Trx,
  city: City,
  report: Report,
  { bytes, file }: Uploaded,
  actor: Actor,
  now: Date,
): Promise<UploadResponse> {
  const against = await loadAgainst(trx, city, report);
  const { form } = against;
  const typed = sortCells(form, entriesOf(file, form)).open;
  const refusals = check(city, against, typed, file).filter(refusesWhole);
  if (refusals.length > 0) return refused(report, file, refusals);

  const base = await baseOf(trx, report, file, actor);
  const wanted = changedCells(form, typed, base.rows);
  const merged = await saveRows(trx, report, wanted, base, actor, now);
  const renderedFrom = merged.saved > 0 ? base.version : null;
  await keepOriginal(trx, report, { bytes, file }, { version: merged.version, renderedFrom }, actor, now);
  const findings = check(city, against, rowsOf(await loadCells(trx, report.key)), file);
  const restored = findings.filter((each) => each.rule === "plan-cell-changed").flatMap((each) => each.columns).length;
  return { ...merged, findings: placedInFile(file, findings), restored, accepted: true };
}

function refused({ stored }: Report, file: FileFacts, refusals: readonly Finding[]): UploadResponse {
  const findings = placedInFile(file, refusals);
  return { version: stored.version, saved: 0, conflicts: [], findings, restored: 0, accepted: false };
}

function placedInFile(file: FileFacts, findings: readonly Finding[]): Finding[] {
  return findings.map((each) => {
    const at = addressInFile(file, each);
    return at === null ? each : { ...each, at };
  });
}

interface Base extends Known {
  readonly rows: RawRows;
}

/**
 * What the file's people know of the draft: what stood there when it was rendered, and what they brought into it with
 * the same copy since. A file that claims a version which this draft never had (it was rendered before the database
 * was restored, say) is compared with an empty one: it fills cells and empties none but its own.
 */
async function baseOf(trx: Trx, { key, stored }: Report, { identity }: FileFacts, { account }: Actor): Promise<Base> {
  const claimed = identity?.version ?? 0;
  const version = claimed > stored.version ? 0 : claimed;
  const own = await versionsUploaded(trx, key, version, account);
  const brought = await cellsWrittenIn(trx, key, own);
  if (version <= 0) return { version: 0, own, rows: gather(brought) };
  const now = await loadCells(trx, key);
  const then = version < stored.version ? await cellsChangedSince(trx, key, version) : [];
  return { version, own, rows: gather([...now, ...then, ...brought]) };
}

/** The cells of a file that no longer read as the template was written. */
function changedCells(form: ReportForm, typed: RawRows, base: RawRows): RawRows {
  const accepts = new Map(entryRows(form).map((row) => [row.id, row.accepts]));
  return gather(
    cellsOf(typed).filter(({ row, column, value }) => {
      const accepted = accepts.get(row)?.[column];
      const saved = base[row]?.[column] ?? null;
      return accepted === undefined || !(sameCell(value, saved) || sameCell(value, writtenCell(saved, accepted)));
    }),
  );
}

async function keepOriginal(
  trx: Trx,
  { key }: Report,
  { bytes, file }: Uploaded,
  { version, renderedFrom }: Pick<NewUpload, "version" | "renderedFrom">,
  actor: Actor,
  now: Date,
): Promise<void> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const kept = { ...key, sha256, fileName: file.fileName, bytes, version, renderedFrom, uploadedBy: actor.account };
  await keepUpload(trx, kept, now);
  await record(trx, { account: actor.account, action: "upload", details: { ...key, version, sha256 } }, now);
}
