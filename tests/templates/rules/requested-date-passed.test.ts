import { requestedDatePassed } from "../../../templates/progress-report/rules/requested-date-passed.ts";
import { aReport, aTask } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const asking = (requestedDate: string) => aReport([aTask()], { "KN.01": { requestedDate } });

testRule(requestedDatePassed, {
  passes: { "the day after the cut-off": asking("01/10/2026") },
  fails: {
    "the cut-off day": {
      report: asking("30/9/2026"),
      row: "KN.01",
      columns: ["requestedDate"],
      values: { day: "2026-09-30", cutOff: "2026-09-30" },
    },
  },
});
