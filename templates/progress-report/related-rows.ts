import type { PlanNote } from "../plan.ts";
import type { FormRow } from "../report-form.ts";

/**
 * Whether two rows may well share a paper or a text: milestones of one task, parent and child, children of one
 * heading, a directive and the plan row it repeats, rows that a plan note takes for one work.
 */
export function areRelated(a: FormRow, b: FormRow, notes: readonly PlanNote[]): boolean {
  const [left, right] = [a.planRow, b.planRow];
  if (!left || !right) return false;
  return (
    left.id === right.id ||
    left.parent === right.id ||
    right.parent === left.id ||
    (left.parent !== null && left.parent === right.parent) ||
    repeats(left, right.id) ||
    repeats(right, left.id) ||
    notes.some(({ effect, rows }) => effect !== "none" && rows.includes(left.id) && rows.includes(right.id))
  );
}

function repeats(row: NonNullable<FormRow["planRow"]>, id: string): boolean {
  return "relatedTo" in row && row.relatedTo.includes(id);
}
