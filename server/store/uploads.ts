import type { Db, Trx } from "./database.ts";
import type { ReportKey } from "./reports.ts";

export interface NewUpload extends ReportKey {
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly version: number;
  /** The version it was rendered from; null where it changed nothing in the draft. */
  readonly renderedFrom: number | null;
  readonly uploadedBy: string;
}

/** Keeps a file as it came; the same file again is kept once. */
export async function keepUpload(trx: Trx, upload: NewUpload, now: Date): Promise<void> {
  await trx
    .insertInto("upload")
    .values({ ...upload, uploadedAt: now.toISOString() })
    .onConflict((conflict) => conflict.columns(["period", "agency", "sha256"]).doNothing())
    .execute();
}

/** The versions that a person made by uploading copies rendered from one version: mended in a file, uploaded again. */
export async function versionsUploaded(
  db: Db,
  { period, agency }: ReportKey,
  renderedFrom: number,
  uploadedBy: string,
): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom("upload")
    .select("version")
    .where("period", "=", period)
    .where("agency", "=", agency)
    .where("renderedFrom", "=", renderedFrom)
    .where("uploadedBy", "=", uploadedBy)
    .execute();
  return new Set(rows.map(({ version }) => version));
}
