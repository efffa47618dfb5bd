import { assignmentsOf } from "../../templates/assignment.ts";
import type { Period } from "../../templates/period.ts";
import type { FormSource } from "../../templates/progress-report/build-form.ts";
import { Forms } from "./forms.ts";

/** What the city decided: the plan, who owes what of it, the periods, and each agency's form. */
export interface City {
  readonly source: FormSource;
  readonly periods: readonly Period[];
  readonly forms: Forms;
}

export function cityOf(decided: Pick<FormSource, "plan" | "directory"> & { periods: readonly Period[] }): City {
  const { plan, directory, periods } = decided;
  const source = { plan, directory, assignments: assignmentsOf(plan, directory) };
  return { source, periods, forms: new Forms(source) };
}

export function findPeriod(city: City, id: string): Period | null {
  return city.periods.find((each) => each.id === id) ?? null;
}

/** Periods that were cut off before another, newest first: what its report is compared with. */
export function earlierPeriods(city: City, period: Period): readonly Period[] {
  return city.periods.filter((each) => each.cutOff < period.cutOff).toSorted((a, b) => (a.cutOff < b.cutOff ? 1 : -1));
}
