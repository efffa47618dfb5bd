import type { Entry } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineReportRule, type Hit, hitOn } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

type Earlier = { readonly earlier: readonly string[] };

/** Milestones build on each other: a later one is not completed before an earlier one. Once for a task. */
export const milestoneOrder = defineReportRule<Earlier>({
  id: "milestone-order",
  severity: "error",
  source: sources.milestones,
  example: {
    vi: { wrong: "mốc 2 Đã hoàn thành, mốc 1 Đang thực hiện", right: "mốc 1 xong trước mốc 2" },
    en: { wrong: "milestone 2 Completed, milestone 1 In progress", right: "milestone 1 before milestone 2" },
  },
  reads: ["status"],
  check(entries) {
    const steps = entries.filter(({ row }) => row.milestone !== null);
    const byTask = Map.groupBy(steps, ({ row }) => row.planRow?.id ?? "");
    return [...byTask.values()].flatMap(firstOutOfOrder);
  },
  words: {
    vi: {
      title: () => "Mốc sau xong trước mốc trước",
      received: ({ earlier }, { row, option }) => `${row} ${option("done")}; ${vi.and(earlier)} chưa xong`,
      expected: ({ earlier }) => `${vi.and(earlier)} xong trước`,
      fix: ({ earlier }, { row, option, column }) =>
        `${vi.and(earlier)} đã xong thì chọn ${option("done")}; chưa xong thì sửa ${column("status")} của ${row}.`,
    },
    en: {
      title: () => "A later milestone before an earlier one",
      received: ({ earlier }, { row, option }) => `${row} ${option("done")}; ${en.and(earlier)} not done`,
      expected: ({ earlier }) => `${en.and(earlier)} done first`,
      fix: ({ earlier }, { row, option, column }) =>
        `If ${en.and(earlier)} is done, choose ${option("done")} there; if not, correct ${column("status")} of ${row}.`,
    },
  },
});

function firstOutOfOrder(steps: readonly Entry[]): readonly Hit<Earlier>[] {
  for (const [index, step] of steps.entries()) {
    const earlier = steps.slice(0, index).filter((each) => statusOf(each) !== "done");
    if (statusOf(step) !== "done" || earlier.length === 0) continue;
    return [hitOn(step.row, ["status"], { earlier: earlier.map(({ row }) => row.label) })];
  }
  return [];
}
