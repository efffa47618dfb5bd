import { z } from "zod";
import { day } from "./day.ts";

/** A decided document the rows come from: KH27 (the plan), CT10 (directive), TB030 (notice). */
export const planDocument = z.object({
  id: z.string(),
  number: z.string(),
  issued: day,
  title: z.string(),
  issuer: z.string(),
  replaces: z.string().nullable(),
});

/**
 * What a row has to reach.
 * `text` is the document's own wording with LaTeX rendered ("≥ 45%"). `threshold` compares with `value`,
 * `range` is met from `value` and ends at `max`, `milestone` has nothing to measure.
 * A figure without a sign ("15%") is `>=`, with a correction that says so (DESIGN 12).
 */
export const target = z.object({
  text: z.string(),
  kind: z.enum(["threshold", "range", "milestone"]),
  operator: z.enum([">=", ">", "<=", "<", "="]).nullable(),
  value: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
});

/**
 * When a row is due. `text` is the document's own wording.
 * `due` holds the last day of each due point, in order; empty for `none` and for recurring rows.
 * A recurring row has a `recurrence`: `continuous` is owed every quarter, `half-yearly` in Q2 and Q4, `yearly` in Q4.
 */
export const deadline = z.object({
  text: z.string(),
  kind: z.enum(["date", "month", "quarter", "quarters", "year", "recurring", "milestones", "none"]),
  due: z.array(day),
  recurrence: z.enum(["continuous", "half-yearly", "yearly"]).nullable(),
});

/** A repair of the documents' text: what stood there, what we read, and why. */
export const correction = z.object({ field: z.string(), was: z.string(), now: z.string(), why: z.string() });

/** Whether a figure counts up within a year (`flow`), is a level on a day (`stock`, `rate`), or is words. */
export const measure = z.enum(["flow", "stock", "rate", "text"]);

/** A row of Phụ lục I. `owners` are ids of agencies or groups, the lead of record first. */
export const indicator = z.object({
  id: z.string(),
  document: z.string(),
  /** Roman number of the group, "III". */
  group: z.string(),
  groupTitle: z.string(),
  /** As printed, without the final dot: "2", "2.1". */
  number: z.string(),
  parent: z.string().nullable(),
  name: z.string(),
  unit: z.string(),
  target,
  measure,
  owners: z.array(z.string()).min(1),
  /** The document's own wording of the owners' cell. */
  ownersText: z.string(),
  /** Fields that the row does not state itself and takes from its parent. */
  inherited: z.array(z.string()),
  corrections: z.array(correction),
});

/** A dated step of a task; `id` is `<task>.m<n>`. */
export const milestone = z.object({ id: z.string(), text: z.string(), due: day });

const taskFields = {
  id: z.string(),
  document: z.string(),
  /** Roman number of the pillar of Phụ lục III; null in Phụ lục II and for directives. */
  pillar: z.string().nullable(),
  pillarTitle: z.string().nullable(),
  number: z.string(),
  parent: z.string().nullable(),
  /** A heading has no lead, no result and no deadline of its own and is reported by nobody. */
  heading: z.boolean(),
  name: z.string(),
  accountableHead: z.string(),
  /** Ids of agencies or groups, the first-named is the lead of record. */
  leads: z.array(z.string()),
  leadsText: z.string(),
  coordinators: z.array(z.string()),
  coordinatorsText: z.string(),
  /** Only `paper` demands a document number and date once completed. */
  expectedResult: z.object({ text: z.string(), kind: z.enum(["paper", "figure", "activity"]) }),
  /** Present where the result due is a figure. */
  target: target.nullable(),
  deadline,
  milestones: z.array(milestone),
  authority: z.string(),
  note: z.string(),
  inherited: z.array(z.string()),
  corrections: z.array(correction),
};

/** A row of Phụ lục II or III. */
export const task = z.object({ ...taskFields, appendix: z.enum(["II", "III"]) });

/** An obligation of CT10 or TB030, reported like a task. */
export const directive = z.object({
  ...taskFields,
  appendix: z.null(),
  /** The document's section, "2" or "II.4". */
  section: z.string(),
  sectionTitle: z.string(),
  /** Plan rows that say the same or stand close; the directive stays a row of its own (DESIGN 12). */
  relatedTo: z.array(z.string()),
});

/** A contradiction or doubt found in the documents, and how the software treats it. */
export const planNote = z.object({
  id: z.string(),
  rows: z.array(z.string()),
  statement: z.string(),
  severity: z.enum(["contradiction", "doubt", "information"]),
  handling: z.string(),
  /**
   * What rules take from it: `compare-values` rows measure one thing and must agree or be explained,
   * `target-in-doubt` rows have no target that can be held against the agency, `same-work` rows are about one work and
   * may share a paper, `part-of-whole` rows are a whole and parts of it on one base. With `none` the rows only share
   * the kind of doubt.
   */
  effect: z.enum(["none", "compare-values", "target-in-doubt", "same-work", "part-of-whole"]),
});

export type PlanDocument = z.infer<typeof planDocument>;
export type Target = z.infer<typeof target>;
export type Deadline = z.infer<typeof deadline>;
export type Correction = z.infer<typeof correction>;
export type Measure = z.infer<typeof measure>;
export type Indicator = z.infer<typeof indicator>;
export type Milestone = z.infer<typeof milestone>;
export type Task = z.infer<typeof task>;
export type Directive = z.infer<typeof directive>;
export type PlanNote = z.infer<typeof planNote>;
export type PlanRow = Indicator | Task | Directive;
export type TaskRow = Task | Directive;

export const plan = z.object({
  /** `2026.1`, +1 with each approved amendment. */
  version: z.string(),
  documents: z.array(planDocument),
  indicators: z.array(indicator),
  tasks: z.array(task),
  directives: z.array(directive),
  notes: z.array(planNote),
});
export type Plan = z.infer<typeof plan>;

export function isIndicator(row: PlanRow): row is Indicator {
  return "owners" in row;
}

/** Every row of the plan in the documents' order, headings included. */
export function planRows(source: Plan): readonly PlanRow[] {
  return [...source.indicators, ...source.tasks, ...source.directives];
}
