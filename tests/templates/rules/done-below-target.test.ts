import { doneBelowTarget } from "../../../templates/progress-report/rules/done-below-target.ts";
import { answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const target = { text: "> 60%", kind: "threshold", operator: ">", value: 60, max: null, unit: "%" } as const;
const task = aTask({ target, expectedResult: { text: "Đạt > 60%", kind: "figure" } });

testRule(doneBelowTarget, {
  passes: {
    "a figure that is reached": answering(task, { ...completed, figure: "61" }),
    "a figure on its way": answering(task, { ...inProgress, figure: "55" }),
    "a task without a figure": answering(aTask(), completed),
  },
  fails: {
    "a figure at the bound of a strict target": {
      report: answering(task, { ...completed, figure: "60" }),
      columns: ["figure", "status"],
      values: { figure: 60, target: "> 60" },
    },
  },
});
