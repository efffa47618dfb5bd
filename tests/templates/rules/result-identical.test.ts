import { resultIdentical } from "../../../templates/progress-report/rules/result-identical.ts";
import { answering, aRecurringTask, aTask, completed, inProgress, withResult } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const text = inProgress.resultReached;

testRule(resultIdentical, {
  passes: {
    "something new": answering(aTask(), inProgress, {
      before: { "2026Q2": { ...inProgress, resultReached: "Đã thành lập Tổ soạn thảo" } },
    }),
    "a completed task that keeps its words": answering(aTask(), completed, { before: { "2026Q2": completed } }),
    "the first report": answering(aTask(), inProgress),
  },
  fails: {
    "last quarter's words with other spaces": {
      report: answering(aTask(), inProgress, { before: { "2026Q2": { ...inProgress, resultReached: ` ${text}. ` } } }),
      columns: ["resultReached"],
      values: { text, before: "quý II/2026" },
    },
    "a recurring result told twice": {
      report: answering(aRecurringTask(), withResult, { before: { "2026Q2": withResult } }),
      values: { text: withResult.resultReached, before: "quý II/2026" },
    },
  },
});
