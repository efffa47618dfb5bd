import { milestoneOrder } from "../../../templates/progress-report/rules/milestone-order.ts";
import { aReport, aTaskWithMilestones, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const steps = (first: object, second: object) =>
  aReport([aTaskWithMilestones()], { "PL3.20.m1": { ...first }, "PL3.20.m2": { ...second } });

testRule(milestoneOrder, {
  passes: {
    "both completed": steps(completed, completed),
    "the first completed": steps(completed, inProgress),
    "neither completed": steps(inProgress, inProgress),
  },
  fails: {
    "the second before the first": {
      report: steps(inProgress, completed),
      row: "PL3.20.m2",
      columns: ["status"],
      values: { earlier: ["PL III.20, mốc 1"] },
    },
  },
});
