import { z } from "zod";
import { indicatorAssessments, standings, taskAssessments } from "../standing.ts";

/** The four parts of the plan that are consolidated apart, named as the sheets of the template. */
export const partKeys = ["indicators", "centralTasks", "cityTasks", "directives"] as const;
export type PartKey = (typeof partKeys)[number];

export const part = z.enum(partKeys);
export const standing = z.enum(standings);
export const taskAssessment = z.enum(taskAssessments);
export const indicatorAssessment = z.enum(indicatorAssessments);
export const assessment = z.enum([...taskAssessments, ...indicatorAssessments.filter((each) => each !== "noReport")]);

/**
 * How many of several answers stand for a row that a group owes: `done` of `of` are completed, have a result or have
 * met the target; `reported` of them have a report in the period.
 */
export const members = z.object({ done: z.int(), reported: z.int(), of: z.int() });
export type Members = z.infer<typeof members>;
