import type { TaskLine } from "../../templates/consolidation/row-lines.ts";
import { dayOf, type Entry, numberOf, textOf } from "../../templates/entry.ts";

type AnsweredCells = Pick<
  TaskLine,
  | "percent"
  | "figure"
  | "result"
  | "product"
  | "productDate"
  | "completedOn"
  | "obstacle"
  | "proposal"
  | "nextStep"
  | "expectedOn"
>;

/** What a task's entry says, cell by cell; nothing while it is silent. */
export function answeredCells(entry: Entry | null): AnsweredCells {
  return {
    percent: entry && numberOf(entry, "percent"),
    figure: entry && numberOf(entry, "figure"),
    result: entry && textOf(entry, "resultReached"),
    product: entry && textOf(entry, "productNumber"),
    productDate: entry && dayOf(entry, "productDate"),
    completedOn: entry && dayOf(entry, "completedOn"),
    obstacle: entry && textOf(entry, "obstacle"),
    proposal: entry && textOf(entry, "proposal"),
    nextStep: entry && textOf(entry, "nextStep"),
    expectedOn: entry && dayOf(entry, "expectedOn"),
  };
}
