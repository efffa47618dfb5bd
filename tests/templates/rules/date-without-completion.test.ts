import { dateWithoutCompletion } from "../../../templates/progress-report/rules/date-without-completion.ts";
import { answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

testRule(dateWithoutCompletion, {
  passes: {
    "a day of what is completed": answering(aTask(), completed),
    "no day of what is in progress": answering(aTask(), inProgress),
    "no status, which is said once": answering(aTask(), { completedOn: "05/9/2026" }),
  },
  fails: {
    "a day of what is in progress": {
      report: answering(aTask(), { ...inProgress, completedOn: "05/9/2026" }),
      columns: ["completedOn", "status"],
      values: { completedOn: "2026-09-05", status: "in-progress" },
    },
  },
});
