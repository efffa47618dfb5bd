import { z } from "zod";
import { overdueKinds } from "../assess-task.ts";
import { day } from "../day.ts";
import { assessment, part } from "./parts.ts";

/**
 * One row as one agency answers it: the place where every figure of the consolidation can be counted.
 * The city's figures count the lines with `counted`, one for each row, by `rowAssessment`; an agency's figures count its
 * own lines that are no milestones, by `assessment`.
 */
export const detailLine = z.object({
  /** `2026Q3-SKHCN-02/PL3.14`: submission and row; with a column's key behind it, one cell. Null without an entry. */
  ref: z.string().nullable(),
  part,
  /** Id of the plan row or milestone. */
  row: z.string(),
  label: z.string(),
  /** The task that a milestone belongs to; milestones are shown and not counted. */
  milestoneOf: z.string().nullable(),
  /** Null on the line of a row that nobody owes. */
  agency: z.string().nullable(),
  role: z.enum(["lead", "coLead"]).nullable(),
  /** Its answer is the row's answer in the city's figures. */
  ofRecord: z.boolean(),
  /** The group through which the agency owes the row; null when it is named itself. */
  group: z.string().nullable(),
  /** Dated and recurring rows are counted apart; null for indicators. */
  recurring: z.boolean().nullable(),
  due: day.nullable(),
  /** How this agency's answer stands; null when the row is not owed in this period. */
  assessment: assessment.nullable(),
  exceeded: z.boolean(),
  overdueAs: z.enum(overdueKinds).nullable(),
  /** True on exactly one line of each plan row. */
  counted: z.boolean(),
  /** How the row stands for the city; null on milestones and where the row is not owed in this period. */
  rowAssessment: assessment.nullable(),
  rowExceeded: z.boolean(),
  rowOverdueAs: z.enum(overdueKinds).nullable(),
  /** A recurring row whose answers all say "Không phát sinh": green, but counted apart. */
  rowNothingArose: z.boolean(),
  /** The period whose report holds the entry: an earlier one when that completed the task. */
  period: z.string().nullable(),
  /** Receipt number of the submission that holds it. */
  submission: z.string().nullable(),
  submissionStatus: z.enum(["submitted", "accepted"]).nullable(),
  /** Values by column key: numbers, days as ISO text, list options by code, words. Empty cells are left out. */
  cells: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type DetailLine = z.infer<typeof detailLine>;
