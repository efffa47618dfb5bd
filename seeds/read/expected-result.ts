import type { Correction, Target, Task } from "../../templates/plan.ts";
import { planTarget } from "./plan-target.ts";

/** A result that is a paper, or is reached by one: "Đề án được phê duyệt", "Cơ chế … được ban hành". */
const PAPER =
  /^(?:Báo cáo|Văn bản|Đề án|Kế hoạch|Quyết định|Danh mục|Danh sách|Chiến lược|Công bố Đề án|Ban hành)|được (?:ban hành|phê duyệt|ký kết)|chấp thuận chủ trương/;

/** Named like papers but none that has to be made: work done under "Đề án 06", a pilot that may stand in for its report. */
const NO_PAPER = /^Đề án 06|\/Hoàn thành/;

export interface ExpectedResult {
  readonly expectedResult: Task["expectedResult"];
  readonly target: Target | null;
  readonly corrections: readonly Correction[];
}

/** What a task has to come out with: a figure carries its target, only a paper demands number and date (DESIGN 12). */
export function expectedResultOf(text: string): ExpectedResult {
  const { target, corrections } = planTarget(text);
  if (target.kind !== "milestone") return { expectedResult: { text, kind: "figure" }, target, corrections };
  const kind = PAPER.test(text) && !NO_PAPER.test(text) ? "paper" : "activity";
  return { expectedResult: { text, kind }, target: null, corrections: [] };
}
