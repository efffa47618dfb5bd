import { dateFarAhead } from "../../../templates/progress-report/rules/date-far-ahead.ts";
import { answering, aReport, aTask, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const expecting = (expectedOn: string) => answering(aTask(), { ...inProgress, expectedOn });

testRule(dateFarAhead, {
  passes: { "the end of next year": expecting("31/12/2027") },
  fails: {
    "the day after": {
      report: expecting("01/01/2028"),
      columns: ["expectedOn"],
      values: { day: "2028-01-01", latest: "2027-12-31" },
    },
    "a deadline asked for": {
      report: aReport([aTask()], { "KN.01": { requestedDate: "30/11/2062" } }),
      row: "KN.01",
      values: { day: "2062-11-30", latest: "2027-12-31" },
    },
  },
});
