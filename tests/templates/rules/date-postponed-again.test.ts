import { datePostponedAgain } from "../../../templates/progress-report/rules/date-postponed-again.ts";
import { answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const expecting = (expectedOn: string) => ({ ...inProgress, expectedOn });
const before = { "2026Q3": expecting("30/11/2026"), "2026Q2": expecting("30/9/2026") };
const period = "2026Q4";

testRule(datePostponedAgain, {
  passes: {
    "a date put off once": answering(aTask(), expecting("30/11/2026"), {
      before: { "2026Q2": expecting("30/9/2026") },
    }),
    "a date that stands": answering(aTask(), expecting("30/11/2026"), { before, period }),
    "an earlier date": answering(aTask(), expecting("15/10/2026"), { before, period }),
    "a task that is completed": answering(aTask(), { ...completed, expectedOn: "28/2/2027" }, { before, period }),
  },
  fails: {
    "a date put off twice": {
      report: answering(aTask(), expecting("28/2/2027"), { before, period }),
      columns: ["expectedOn"],
      values: { dates: ["2026-09-30", "2026-11-30", "2027-02-28"], times: 2 },
    },
  },
});
