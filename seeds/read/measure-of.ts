import type { Measure, Target } from "../../templates/plan.ts";

/** Figures per something: shares, people per 10,000, an index, an average of days. */
const RATES = /%|vạn dân|^tỷ lệ$|^chỉ số$|^ngày$/i;

/** What happens and is counted through the year: "(Mỗi năm)" says so, a recognition is an event too. */
const EVENTS = /\(Mỗi năm\)|được công nhận$/;

/** Whether an indicator's figure counts up within the year, stands at a level on a day, or is words. */
export function measureOf({ name, unit, target }: { name: string; unit: string; target: Target }): Measure {
  if (target.kind === "milestone") return "text";
  if (RATES.test(unit)) return "rate";
  return EVENTS.test(name) ? "flow" : "stock";
}
