import type { Kysely, Transaction } from "kysely";
import type { AccountRole } from "../../templates/api.ts";
import type { SubmissionStatus } from "../../templates/report-status.ts";

/**
 * The tables, the same on every database: text, whole numbers and bytes alone. Instants are ISO text in UTC, days
 * ISO text, yes and no are 1 and 0, `json` columns hold JSON text.
 */
export interface Tables {
  account: AccountTable;
  accountAgency: { account: string; agency: string };
  session: { tokenHash: string; account: string; createdAt: string; expiresAt: string };
  signInFailure: { id: string; account: string; address: string; at: string };
  report: ReportTable;
  entryCell: EntryCellTable;
  cellChange: CellChangeTable;
  reason: { period: string; agency: string; key: string; text: string; givenBy: string; givenAt: string };
  submission: SubmissionTable;
  upload: UploadTable;
  idempotency: IdempotencyTable;
  audit: AuditTable;
}

interface AccountTable {
  id: string;
  name: string;
  role: AccountRole;
  passwordHash: string;
  disabled: number;
  /** Made by demonstration mode; production refuses to start beside such an account. */
  demonstration: number;
  createdAt: string;
}

interface ReportTable {
  period: string;
  agency: string;
  /** +1 per save that changed a cell. */
  version: number;
  /** +1 per save that changed a cell or a reason. */
  edits: number;
  /** `edits` when the newest submission was made; null before the first. */
  submittedEdits: number | null;
  savedAt: string | null;
  savedBy: string | null;
}

interface EntryCellTable {
  period: string;
  agency: string;
  row: string;
  column: string;
  /** JSON of the raw cell; "null" for one that was emptied. */
  value: string;
  /** The report's version that the cell was last changed in. */
  version: number;
  changedBy: string;
  changedAt: string;
}

interface CellChangeTable {
  period: string;
  agency: string;
  version: number;
  row: string;
  column: string;
  before: string;
  after: string;
  changedBy: string;
  changedAt: string;
}

interface SubmissionTable {
  period: string;
  agency: string;
  number: number;
  receiptNumber: string;
  version: number;
  status: SubmissionStatus;
  inForce: number;
  submittedAt: string;
  submittedBy: string;
  daysLate: number;
  warnings: number;
  hash: string;
  /** The canonical content, whose SHA-256 is `hash`. */
  content: string;
  findings: string;
  decidedAt: string | null;
  decidedBy: string | null;
  returnComment: string | null;
  returnUntil: string | null;
  returnRows: string | null;
}

interface UploadTable {
  period: string;
  agency: string;
  sha256: string;
  fileName: string;
  bytes: Buffer;
  /** The report's version after this file was read. */
  version: number;
  /** The version it was rendered from; null where it changed nothing in the draft. */
  renderedFrom: number | null;
  uploadedBy: string;
  uploadedAt: string;
}

interface IdempotencyTable {
  account: string;
  key: string;
  requestHash: string;
  status: number;
  body: string;
  at: string;
}

interface AuditTable {
  number: number;
  at: string;
  /** Null where no account acted: the system itself, a command. */
  account: string | null;
  action: string;
  details: string;
  previousHash: string;
  hash: string;
}

/** Reads; a transaction reads too. */
export type Db = Kysely<Tables>;
/** Writes: whatever runs on one is kept or lost together. */
export type Trx = Transaction<Tables>;
