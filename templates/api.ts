import { z } from "zod";
import { agency, agencyGroup } from "./agency.ts";
import { rawCell } from "./cell.ts";
import { day } from "./day.ts";
import { finding } from "./finding.ts";
import { period } from "./period.ts";
import { plan } from "./plan.ts";
import { reportStatuses } from "./report-status.ts";

/** Requests and responses under `/api/v1`: the only thing the front end and the server share beside the rules. */

const rows = z.record(z.string(), z.record(z.string(), rawCell));
const instant = z.iso.datetime();

/** What a save may hold: a cell as long as Excel allows, and no more rows than a form can have. */
const savedRows = z.record(
  z.string().max(60),
  z.record(z.string().max(60), z.union([z.string().max(32_767), z.number(), z.boolean(), z.null()])),
);

/** The uploaded file's name, percent-encoded, for the findings that name it. */
export const fileNameHeader = "x-file-name";
/** A write that carries the same key again is answered as the first time, and done once. */
export const idempotencyKeyHeader = "idempotency-key";
/** A larger file is refused unread. */
export const largestFileMegabytes = 10;
export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `reporter` and `office` act; `committee` only reads the city's figures; `administrator` keeps accounts. */
export const accountRole = z.enum(["reporter", "office", "committee", "administrator"]);
export type AccountRole = z.infer<typeof accountRole>;

export const signInRequest = z.object({ account: z.string().min(1).max(100), password: z.string().min(1).max(200) });

const agencyName = z.object({ id: z.string(), code: z.string(), name: z.string(), shortName: z.string() });

export const account = z.object({
  account: z.string(),
  name: z.string(),
  role: accountRole,
  /** Agencies a reporter reports for; of an office account those it belongs to, whose reports it cannot decide on. */
  agencies: z.array(agencyName),
});
export const session = z.object({ token: z.string(), expiresAt: instant, account });
/** Who a token stands for, when a page is opened again. */
export const currentSession = session.omit({ token: true });

/** What day it is for the system. In demonstration mode that is not the machine's. */
export const clock = z.object({ now: instant, today: day, demonstration: z.boolean() });
/** Moves the demonstration clock forward; in production there is no such address. */
export const moveClockRequest = z.object({ now: instant });

export const planResponse = plan.extend({ agencies: z.array(agency), groups: z.array(agencyGroup) });

export const periodStage = z.enum(["not-open", "drafting", "submitting", "overdue", "locked"]);
export const periodsResponse = z.object({
  clock,
  /** The period whose report is worked on now; null when none is open. */
  current: z.string().nullable(),
  periods: z.array(period.extend({ stage: periodStage, name: z.string() })),
});

export const receipt = z.object({
  /** `2026Q3-SKHCN-02`: period, agency's code, submission number. */
  receiptNumber: z.string(),
  period: z.string(),
  agency: agencyName,
  number: z.int().positive(),
  /** SHA-256 of the canonical content, hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  submittedAt: instant,
  submittedBy: z.string(),
  head: z.object({ name: z.string(), title: z.string() }),
  /** Days after the due date; 0 when on time. */
  daysLate: z.int().nonnegative(),
  /** Warnings left standing with a reason. */
  warnings: z.int().nonnegative(),
  /** True when this very content had been submitted before and the earlier receipt is shown again. */
  again: z.boolean(),
});

export const returnComment = z.object({
  row: z.string().max(60),
  column: z.string().max(60).optional(),
  comment: z.string().trim().min(1).max(4000),
});

export const submissionSummary = z.object({
  number: z.int(),
  receiptNumber: z.string(),
  status: z.enum(["submitted", "returned", "accepted"]),
  inForce: z.boolean(),
  submittedAt: instant,
  submittedBy: z.string(),
  daysLate: z.int(),
  warnings: z.int(),
  decidedAt: instant.nullable(),
  decidedBy: z.string().nullable(),
  returned: z.object({ comment: z.string(), until: day, rows: z.array(returnComment) }).nullable(),
});

export const reportSummary = z.object({
  period: z.string(),
  agency: agencyName,
  status: z.enum(reportStatuses),
  /** The draft or its reasons have changed since the newest submission. */
  changedSince: z.boolean(),
  version: z.int(),
  /** Entry rows of the form, and those of them with any content in the draft. */
  rowsOwed: z.int(),
  rowsFilled: z.int(),
  /** The last day on which this agency can still send: the period's, or a return's or extension's. */
  lastDay: day,
  submissions: z.array(submissionSummary),
});
export const reportsResponse = z.object({ reports: z.array(reportSummary) });

export const reportResponse = reportSummary.extend({
  /** Null: `rows` and `reasons` are the agency's draft. A number: those of that submission, all that the office sees. */
  contentOf: z.int().nullable(),
  rows,
  reasons: z.record(z.string(), z.string()),
  /** Last accepted rows of earlier periods, newest first: what checks compare with. */
  history: z.array(z.object({ period: z.string(), rows })),
  savedAt: instant.nullable(),
  savedBy: z.string().nullable(),
});

/** Changed cells only; null empties one. `baseVersion` is the version last read. */
export const saveRowsRequest = z.object({ baseVersion: z.int().nonnegative(), rows: savedRows });

export const conflict = z.object({
  row: z.string(),
  column: z.string(),
  /** What this save wanted to write, what stands there now, who wrote that and when. */
  mine: rawCell,
  theirs: rawCell,
  by: z.string(),
  at: instant,
});
export const saveRowsResponse = z.object({ version: z.int(), saved: z.int(), conflicts: z.array(conflict) });

export const uploadResponse = saveRowsResponse.extend({
  findings: z.array(finding),
  /** Locked cells that had been altered in the file and were restored. */
  restored: z.int(),
  /** False when the file was refused as a whole and nothing was saved. */
  accepted: z.boolean(),
});

export const findingsResponse = z.object({
  version: z.int(),
  findings: z.array(finding),
  reasons: z.record(z.string(), z.string()),
});

/** Reason key of a finding → why the value stands; "" takes a reason back. */
const savedReasons = z
  .record(z.string().max(500), z.string().max(2000))
  .refine((reasons) => Object.keys(reasons).length <= 1000, "at most 1000 reasons");

export const saveReasonsRequest = z.object({ reasons: savedReasons });
/** All reasons of the draft after the save. */
export const reasonsResponse = z.object({ reasons: z.record(z.string(), z.string()) });

/** An empty name or title is taken from the sheet "Ký duyệt". */
export const submitRequest = z.object({
  version: z.int().nonnegative(),
  reasons: savedReasons.default({}),
  head: z.object({ name: z.string().max(200), title: z.string().max(200) }),
});

/** A frozen submission as the office and the agency itself read it. */
export const submissionResponse = submissionSummary.extend({
  period: z.string(),
  agency: agencyName,
  head: z.object({ name: z.string(), title: z.string() }),
  hash: z.string(),
  version: z.int(),
  rows,
  findings: z.array(finding),
  reasons: z.record(z.string(), z.string()),
  history: z.array(z.object({ period: z.string(), rows })),
  /** Rows of the submission before this one; null for the first. */
  previousSubmission: z.object({ number: z.int(), rows }).nullable(),
});

/** `until` is the last day on which the agency can send again. */
export const returnRequest = z.object({
  comment: z.string().trim().min(1).max(4000),
  until: day,
  rows: z.array(returnComment).max(500).default([]),
});

/** RFC 9457, with the members `code` and `details` (DESIGN 12). */
export const problemResponse = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  details: z.record(z.string(), z.unknown()),
});

export type Account = z.infer<typeof account>;
export type Session = z.infer<typeof session>;
export type PeriodsResponse = z.infer<typeof periodsResponse>;
export type PlanResponse = z.infer<typeof planResponse>;
export type ReportSummary = z.infer<typeof reportSummary>;
export type ReportResponse = z.infer<typeof reportResponse>;
export type SubmissionSummary = z.infer<typeof submissionSummary>;
export type SubmissionResponse = z.infer<typeof submissionResponse>;
export type Conflict = z.infer<typeof conflict>;
export type SaveRowsResponse = z.infer<typeof saveRowsResponse>;
export type UploadResponse = z.infer<typeof uploadResponse>;
export type FindingsResponse = z.infer<typeof findingsResponse>;
export type Receipt = z.infer<typeof receipt>;
export type ReturnRequest = z.infer<typeof returnRequest>;
export type ProblemResponse = z.infer<typeof problemResponse>;
