import { isIndicator, type Plan, planRows } from "../plan.ts";
import type { FormRow } from "../report-form.ts";
import type { Owed } from "./build-form.ts";
import { taskLabel } from "./task-rows.ts";

/** Rows of "Phối hợp": what the agency is only informed of. Indicators name no coordinators. */
export function coordinationRows(plan: Plan, owed: Owed): readonly FormRow[] {
  return planRows(plan).flatMap((row): FormRow[] => {
    if (isIndicator(row) || owed.get(row.id)?.role !== "coordinating") return [];
    const label = taskLabel(row);
    return [
      {
        id: row.id,
        sheet: "coordination",
        kind: "coordinated",
        label,
        locked: {
          number: label,
          name: row.name,
          expectedResult: row.expectedResult.text,
          deadline: row.deadline.text,
          leads: row.leadsText,
        },
        accepts: {},
        planRow: row,
        milestone: null,
        role: "coordinating",
        due: row.deadline.due.at(-1) ?? null,
        recurring: row.deadline.recurrence !== null,
      },
    ];
  });
}
