import { expectedDateNotAfterCutOff } from "../../../templates/progress-report/rules/expected-date-not-after-cut-off.ts";
import { answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const expecting = (expectedOn: string) => answering(aTask(), { ...inProgress, expectedOn });

testRule(expectedDateNotAfterCutOff, {
  passes: {
    "the day after the cut-off": expecting("01/10/2026"),
    "no date": answering(aTask(), inProgress),
    "a completed task's old date": answering(aTask(), { ...completed, expectedOn: "31/8/2026" }),
  },
  fails: {
    "the cut-off day itself": {
      report: expecting("30/9/2026"),
      columns: ["expectedOn", "status"],
      values: { expectedOn: "2026-09-30", cutOff: "2026-09-30" },
    },
  },
});
