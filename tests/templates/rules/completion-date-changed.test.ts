import { completionDateChanged } from "../../../templates/progress-report/rules/completion-date-changed.ts";
import { answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const now = (completedOn: string, before: object) =>
  answering(aTask(), { ...completed, completedOn }, { before: { "2026Q2": { ...completed, ...before } } });

testRule(completionDateChanged, {
  passes: {
    "the same day, spelled otherwise": now("05/09/2026", { completedOn: "5-9-2026" }),
    "a day after the cut-off, which is wrong by itself": now("01/10/2026", { completedOn: "05/7/2026" }),
    "in progress before": answering(aTask(), completed, { before: { "2026Q2": inProgress } }),
  },
  fails: {
    "another day": {
      report: now("28/6/2026", { completedOn: "05/7/2026" }),
      columns: ["completedOn"],
      values: { now: "2026-06-28", before: "2026-07-05", period: "quý II/2026" },
    },
  },
});
