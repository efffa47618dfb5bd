import { dateExpected } from "../../../templates/progress-report/rules/date-expected.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const done = (completedOn: string | number) => answering(aTask(), { ...completed, completedOn });
const cutOff = "2026-09-30";

testRule(dateExpected, {
  passes: {
    "a day": done("05/9/2026"),
    "a day in words": done("ngày 05 tháng 9 năm 2026"),
    "a real date, as the reader gives it": done("2026-09-05"),
  },
  fails: {
    "a vague time": {
      report: done("cuối tháng 9"),
      columns: ["completedOn"],
      values: { typed: "cuối tháng 9", suggestion: null, cutOff },
    },
    "a day that does not exist": {
      report: done("31/9/2026"),
      values: { typed: "31/9/2026", suggestion: null, cutOff },
    },
    "a short year": { report: done("5/9/26"), values: { typed: "5/9/26", suggestion: "05/09/2026", cutOff } },
    "month before day": {
      report: done("09/30/2026"),
      values: { typed: "09/30/2026", suggestion: "30/09/2026", cutOff },
    },
    "Excel's day number": { report: done(46270), values: { typed: "46.270", suggestion: "05/09/2026", cutOff } },
  },
});
