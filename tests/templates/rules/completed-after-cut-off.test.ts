import { completedAfterCutOff } from "../../../templates/progress-report/rules/completed-after-cut-off.ts";
import { answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const doneOn = (completedOn: string) => answering(aTask(), { ...completed, completedOn });

testRule(completedAfterCutOff, {
  passes: {
    "the cut-off day itself": doneOn("30/9/2026"),
    "a later day of something in progress": answering(aTask(), { ...inProgress, completedOn: "15/10/2026" }),
  },
  fails: {
    "the day after": {
      report: doneOn("01/10/2026"),
      columns: ["completedOn", "status"],
      values: { completedOn: "2026-10-01", cutOff: "2026-09-30" },
    },
  },
});
