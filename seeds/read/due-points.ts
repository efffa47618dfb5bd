import type { Day } from "../../templates/day.ts";
import type { Deadline } from "../../templates/plan.ts";

/** A deadline without its words. */
export type DuePoints = Omit<Deadline, "text">;

export function dated(kind: Deadline["kind"], ...due: Day[]): DuePoints {
  return { kind, due, recurrence: null };
}

export function recurring(recurrence: Deadline["recurrence"]): DuePoints {
  return { kind: "recurring", due: [], recurrence };
}
