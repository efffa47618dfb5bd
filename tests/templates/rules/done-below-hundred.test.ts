import { doneBelowHundred } from "../../../templates/progress-report/rules/done-below-hundred.ts";
import { answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

testRule(doneBelowHundred, {
  passes: {
    "completed at 100 %": answering(aTask(), completed),
    "in progress at 80 %": answering(aTask(), { ...inProgress, percent: "80" }),
    "completed without a percentage, which is said once": answering(aTask(), { ...completed, percent: null }),
  },
  fails: {
    "completed at 99 %": { report: answering(aTask(), { ...completed, percent: "99" }), values: { percent: 99 } },
  },
});
