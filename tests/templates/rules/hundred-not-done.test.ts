import { hundredNotDone } from "../../../templates/progress-report/rules/hundred-not-done.ts";
import { answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

testRule(hundredNotDone, {
  passes: {
    "completed at 100 %": answering(aTask(), completed),
    "submitted at 90 %": answering(aTask(), { ...inProgress, percent: "90" }),
  },
  fails: { "in progress at 100 %": { report: answering(aTask(), { ...inProgress, percent: "100%" }), values: {} } },
});
