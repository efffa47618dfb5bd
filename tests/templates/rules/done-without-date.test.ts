import { doneWithoutDate } from "../../../templates/progress-report/rules/done-without-date.ts";
import { anIndicatorInWords, answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

testRule(doneWithoutDate, {
  passes: {
    "a day of completion": answering(aTask(), completed),
    "work in progress": answering(aTask(), inProgress),
    "an indicator in words, which has no such column": answering(anIndicatorInWords(), { actual: "Đã hoàn thành" }),
  },
  fails: {
    "no day of completion": {
      report: answering(aTask(), { ...completed, completedOn: null }),
      columns: ["completedOn"],
      values: {},
    },
  },
});
