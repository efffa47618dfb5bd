import { percentFalls } from "../../../templates/progress-report/rules/percent-falls.ts";
import { answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const now = (percent: string, before: object) =>
  answering(aTask(), { ...inProgress, percent }, { before: { "2026Q2": { ...inProgress, ...before } } });

testRule(percentFalls, {
  passes: {
    "more than before": now("60", { percent: "50" }),
    "the same": now("50", { percent: "50" }),
    "completed before, which has its own rule": now("50", completed),
    "a fraction, which has its own rule": now("0,6", { percent: "60" }),
    "a not started row without a percentage": answering(
      aTask(),
      { status: "Chưa thực hiện" },
      { before: { "2026Q2": inProgress } },
    ),
  },
  fails: {
    "one percent less": {
      report: now("49", { percent: "50" }),
      columns: ["percent", "status"],
      values: { percent: 49, previous: 50 },
    },
  },
});
