import { z } from "zod";
import { day } from "../day.ts";
import { agencyLine, difficultyLine, explanationLine, overdueLine, reportLine } from "./agency-lines.ts";
import { detailLine } from "./detail-line.ts";
import { figures } from "./figures.ts";
import { assessment, part } from "./parts.ts";
import { indicatorLine, taskLine } from "./row-lines.ts";

/** One row in this period and in the one before. */
export const changeLine = z.object({
  row: z.string(),
  part,
  label: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  /** Figure, percentage or status code of the answer of record. */
  before: z.object({ assessment: assessment.nullable(), value: z.union([z.number(), z.string()]).nullable() }),
  now: z.object({ assessment: assessment.nullable(), value: z.union([z.number(), z.string()]).nullable() }),
  /** Now less before, in the row's own unit; null where one of them is no number. */
  difference: z.number().nullable(),
  /** By standing, red lowest; null when one of them was not assessed. */
  direction: z.enum(["better", "worse", "same"]).nullable(),
});
export type ChangeLine = z.infer<typeof changeLine>;

const usedSubmission = z.object({
  submission: z.string(),
  agency: z.string(),
  period: z.string(),
  number: z.int(),
  status: z.enum(["submitted", "accepted"]),
  submittedAt: z.iso.datetime(),
  hash: z.string(),
});

/** Where the figures come from: documents, submissions with their hashes, doubts in the plan, what was assumed. */
export const sources = z.object({
  documents: z.array(z.object({ id: z.string(), number: z.string(), issued: day, title: z.string() })),
  submissions: z.array(usedSubmission),
  notes: z.array(
    z.object({
      id: z.string(),
      rows: z.array(z.string()),
      severity: z.string(),
      statement: z.string(),
      handling: z.string(),
    }),
  ),
  assumptions: z.array(z.object({ about: z.string(), assumption: z.string() })),
});
export type Sources = z.infer<typeof sources>;

/** The city's report on a period: what the JSON of `/api/v1/consolidations/{period}` is and the workbook is made of. */
export const consolidation = z.object({
  period: z.string(),
  periodName: z.string(),
  cutOff: day,
  planVersion: z.string(),
  /** Only accepted submissions, or the newest submitted ones too. */
  include: z.enum(["accepted", "submitted"]),
  demonstration: z.boolean(),
  /** Rows where leads of one row say different things. */
  disagreements: z.int(),
  figures,
  /** The figures of the period before, by which changes are told; null in the first period. */
  before: z.object({ period: z.string(), periodName: z.string(), figures }).nullable(),
  /** The report in words, section by section (FORMS 4). */
  sections: z.array(z.object({ title: z.string(), paragraphs: z.array(z.string()) })),
  indicators: z.array(indicatorLine),
  centralTasks: z.array(taskLine),
  cityTasks: z.array(taskLine),
  directives: z.array(taskLine),
  overdue: z.array(overdueLine),
  agencies: z.array(agencyLine),
  difficulties: z.array(difficultyLine),
  reports: z.array(reportLine),
  explanations: z.array(explanationLine),
  changes: z.array(changeLine),
  detail: z.array(detailLine),
  sources,
});
export type Consolidation = z.infer<typeof consolidation>;
