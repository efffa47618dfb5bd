import { z } from "zod";
import { overdueKinds } from "../assess-task.ts";
import { day } from "../day.ts";
import { assessment, indicatorAssessment, members, part, taskAssessment } from "./parts.ts";

/** What another lead of the same row answered, shown beside the answer of record. */
const coLead = z.object({
  agency: z.string(),
  ref: z.string().nullable(),
  assessment: assessment.nullable(),
  value: z.union([z.number(), z.string()]).nullable(),
  words: z.string().nullable(),
});
export type CoLead = z.infer<typeof coLead>;

const answerOfRow = {
  row: z.string(),
  number: z.string(),
  name: z.string(),
  /** Whoever answers for the row, as the document words it. */
  leadsText: z.string(),
  /** The agency whose answer stands here; null when a group's members stand together, or nobody owes the row. */
  agency: z.string().nullable(),
  ref: z.string().nullable(),
  /** The submission was sent and not yet accepted. */
  notYetAccepted: z.boolean(),
  /** Null unless a group owes the row. */
  members: members.nullable(),
  coLeads: z.array(coLead),
  /** Leads of one row say different things. */
  disagree: z.boolean(),
};

/** A row of "Phụ lục I" in the consolidation. */
export const indicatorLine = z.object({
  ...answerOfRow,
  group: z.string(),
  groupTitle: z.string(),
  unit: z.string(),
  target: z.string(),
  /** Last accepted value of an earlier period. A status code where the target is words. */
  previous: z.object({ period: z.string(), value: z.union([z.number(), z.string()]) }).nullable(),
  actual: z.union([z.number(), z.string()]).nullable(),
  asOf: day.nullable(),
  dataKind: z.string().nullable(),
  /** Actual in percent of the target, one decimal; null where there is nothing to divide. */
  share: z.number().nullable(),
  forecast: z.union([z.number(), z.string()]).nullable(),
  assessment: indicatorAssessment,
  exceeded: z.boolean(),
  explanation: z.string().nullable(),
  evidence: z.string().nullable(),
  /** Ids of plan notes on this row. */
  notes: z.array(z.string()),
});
export type IndicatorLine = z.infer<typeof indicatorLine>;

/** What the party's monitoring system would call the row; null for recurring rows and where nothing was reported. */
export const partyStatuses = [
  "done-on-time",
  "done-late",
  "in-progress-on-time",
  "not-started-on-time",
  "in-progress-overdue",
  "not-started-overdue",
] as const;

/** A row of "Phụ lục II", "Phụ lục III" or "Chỉ đạo bổ sung" in the consolidation, or a milestone under its task. */
export const taskLine = z.object({
  ...answerOfRow,
  part,
  kind: z.enum(["heading", "task", "milestone"]),
  /** Pillar of Phụ lục III or section of a directive: the title that stands above its rows. */
  band: z.object({ key: z.string(), title: z.string() }).nullable(),
  label: z.string(),
  expectedResult: z.string(),
  deadline: z.string(),
  due: day.nullable(),
  recurring: z.boolean(),
  /** Null on headings and where the row is not owed in this period. */
  assessment: taskAssessment.nullable(),
  overdueAs: z.enum(overdueKinds).nullable(),
  partyStatus: z.enum(partyStatuses).nullable(),
  /** How many answers of a group stand where; empty otherwise. */
  spread: z.partialRecord(taskAssessment, z.int()),
  percent: z.number().nullable(),
  figure: z.number().nullable(),
  result: z.string().nullable(),
  product: z.string().nullable(),
  productDate: day.nullable(),
  completedOn: day.nullable(),
  obstacle: z.string().nullable(),
  proposal: z.string().nullable(),
  nextStep: z.string().nullable(),
  expectedOn: day.nullable(),
  notes: z.array(z.string()),
});
export type TaskLine = z.infer<typeof taskLine>;
export type PartyStatus = (typeof partyStatuses)[number];
