import type { Trx } from "./database.ts";
import type { ReportKey } from "./reports.ts";

export interface NewUpload extends ReportKey {
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly version: number;
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
