import { overdueWithoutNewDate } from "../../../templates/progress-report/rules/overdue-without-new-date.ts";
import { answering, aTask, completed, dueInQuarter2, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const overdue = aTask({ deadline: { ...dueInQuarter2, due: ["2026-06-30"] } });

testRule(overdueWithoutNewDate, {
  passes: {
    "a new date": answering(overdue, { ...inProgress, expectedOn: "30/11/2026" }),
    "a date that cannot be read, which is said once": answering(overdue, { ...inProgress, expectedOn: "tháng 11" }),
    "a task that is completed": answering(overdue, completed),
    "a task still in time": answering(aTask(), inProgress),
  },
  fails: {
    "no new date": {
      report: answering(overdue, inProgress),
      columns: ["expectedOn"],
      values: { deadline: "Quý II/2026", cutOff: "2026-09-30" },
    },
  },
});
