import { z } from "zod";
import { overdueKinds } from "../assess-task.ts";
import { indicatorAssessment, part, standing, taskAssessment } from "./parts.ts";

const count = z.int().nonnegative();

export const indicatorCounts = z.object({
  total: count,
  byAssessment: z.record(indicatorAssessment, count),
  byStanding: z.record(standing, count),
  /** Among those met. */
  exceeded: count,
});

/** Tasks with a date or without any deadline: what takes the dated statuses. */
export const datedCounts = z.object({
  total: count,
  /** Rows for which the plan names no deadline; never due. */
  withoutDeadline: count,
  completed: count,
  noReport: count,
  /** Due by the cut-off, and completed among them. */
  due: count,
  dueCompleted: count,
  /** Due within the period itself. */
  dueInPeriod: count,
  dueInPeriodCompleted: count,
  /** Due in the next period of the year, and already completed among them. */
  dueNext: count,
  dueNextCompleted: count,
});

export const recurringCounts = z.object({
  total: count,
  /** A due point lies in the period. */
  owed: count,
  withResult: count,
  nothingArose: count,
  withoutResult: count,
  noReport: count,
});

export const taskCounts = z.object({
  total: count,
  byAssessment: z.record(taskAssessment, count),
  byStanding: z.record(standing, count),
  /** Recurring rows without a due point in the period: in the total, not assessed. */
  notOwed: count,
  overdueAs: z.record(z.enum(overdueKinds), count),
  dated: datedCounts,
  recurring: recurringCounts,
});

export const reportCounts = z.object({
  /** Agencies that owe at least one row in the period. */
  agencies: count,
  communes: count,
  /** Sent at least once. */
  sent: count,
  onTime: count,
  late: count,
  notSent: count,
  /** By the newest submission. */
  accepted: count,
  waiting: count,
  returned: count,
});

export const pillarCounts = z.object({ part, key: z.string(), title: z.string(), counts: taskCounts });

export const figures = z.object({
  indicators: indicatorCounts,
  /** Rows of Phụ lục II and III together; headings are none. */
  tasks: taskCounts,
  directives: taskCounts,
  /** Phụ lục II as a whole, then the pillars of Phụ lục III. */
  pillars: z.array(pillarCounts),
  reports: reportCounts,
});

export type IndicatorCounts = z.infer<typeof indicatorCounts>;
export type TaskCounts = z.infer<typeof taskCounts>;
export type ReportCounts = z.infer<typeof reportCounts>;
export type PillarCounts = z.infer<typeof pillarCounts>;
export type Figures = z.infer<typeof figures>;
