import { z } from "zod";
import { overdueKinds } from "../assess-task.ts";
import { day } from "../day.ts";
import { indicatorAssessment, part, standing, taskAssessment } from "./parts.ts";

const instant = z.iso.datetime();

/** How an agency stands: its own rows by assessment, and whether it sent its report. */
export const agencyLine = z.object({
  agency: z.string(),
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  commune: z.boolean(),
  indicators: z.record(indicatorAssessment, z.int()),
  /** Tasks and directives. */
  tasks: z.record(taskAssessment, z.int()),
  byStanding: z.record(standing, z.int()),
  /** Owed in the period. */
  rows: z.int(),
  /** Recurring rows without a due point in the period. */
  notOwed: z.int(),
  overdueAs: z.record(z.enum(overdueKinds), z.int()),
});
export type AgencyLine = z.infer<typeof agencyLine>;

/** The agency's report: "Tình hình gửi báo cáo". Punctuality is decided by the first submission (DESIGN 12). */
export const reportLine = z.object({
  agency: z.string(),
  name: z.string(),
  commune: z.boolean(),
  punctuality: z.enum(["onTime", "late", "notSent", "missing"]),
  daysLate: z.int(),
  firstSentAt: instant.nullable(),
  /** Number of submissions, and how many of them were returned. */
  submissions: z.int(),
  returned: z.int(),
  /** Of the newest submission. */
  status: z.enum(["none", "submitted", "returned", "accepted"]),
  /** The submission whose content is in this consolidation; null when there is none. */
  used: z.object({ submission: z.string(), number: z.int(), status: z.enum(["submitted", "accepted"]) }).nullable(),
  warnings: z.int(),
  rowsOwed: z.int(),
});
export type ReportLine = z.infer<typeof reportLine>;

/** An overdue row of one agency. */
export const overdueLine = z.object({
  agency: z.string(),
  row: z.string(),
  label: z.string(),
  part,
  name: z.string(),
  deadline: z.string(),
  due: day,
  daysOverdue: z.int(),
  overdueAs: z.enum(overdueKinds),
  percent: z.number().nullable(),
  obstacle: z.string().nullable(),
  expectedOn: day.nullable(),
  ref: z.string().nullable(),
});
export type OverdueLine = z.infer<typeof overdueLine>;

/** An obstacle or proposal on a row, or a row of "Kiến nghị chung" (`kind` says what it asks for). */
export const difficultyLine = z.object({
  agency: z.string(),
  ref: z.string(),
  /** Null for a free row. */
  row: z.string().nullable(),
  label: z.string(),
  name: z.string(),
  obstacle: z.string().nullable(),
  proposal: z.string().nullable(),
  kind: z.string().nullable(),
  requestedDate: day.nullable(),
  addressee: z.string().nullable(),
});
export type DifficultyLine = z.infer<typeof difficultyLine>;

/** A warning that was left standing in a submission, with the agency's reason. */
export const explanationLine = z.object({
  agency: z.string(),
  ref: z.string(),
  rule: z.string(),
  place: z.string(),
  title: z.string(),
  received: z.string(),
  expected: z.string(),
  reason: z.string(),
});
export type ExplanationLine = z.infer<typeof explanationLine>;
