import type { Deadline, Milestone } from "../../templates/plan.ts";
import { dated } from "./due-points.ts";
import { planDeadline } from "./plan-deadline.ts";

/** The end of a step: "trong Quý I/2026", "Tháng 7/2026". */
const WHEN = /^(.+?) (?:trong )?((?:Quý|Tháng) \S+)$/;

/**
 * When a task is due, and its dated steps where the cell lists some: "- Ban hành đề án trong Quý I/2026 - Báo cáo
 * kết quả thí điểm Tháng 7/2026".
 * @param task id of the task, from which its milestones have theirs
 */
export function deadlineWithMilestones(
  task: string,
  text: string,
): { deadline: Deadline; milestones: readonly Milestone[] } {
  if (!text.startsWith("- ")) return { deadline: planDeadline(text), milestones: [] };
  const milestones = text
    .slice(2)
    .split(" - ")
    .map((step, index) => milestoneOf(`${task}.m${index + 1}`, step));
  return { deadline: { text, ...dated("milestones", ...milestones.map(({ due }) => due)) }, milestones };
}

function milestoneOf(id: string, step: string): Milestone {
  const [, text, when = ""] = WHEN.exec(step) ?? [];
  const [due] = planDeadline(when).due;
  if (text === undefined || due === undefined) throw new Error(`${id} has no day: “${step}”`);
  return { id, text, due };
}
