import { notStartedWithProgress } from "../../../templates/progress-report/rules/not-started-with-progress.ts";
import { answering, aTask, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

testRule(notStartedWithProgress, {
  passes: {
    "not started, 0 %": answering(aTask(), { status: "Chưa thực hiện", percent: "0" }),
    "not started, nothing": answering(aTask(), { status: "Chưa thực hiện" }),
    "started, 30 %": answering(aTask(), { ...inProgress, percent: "30" }),
  },
  fails: {
    "not started, 30 %": {
      report: answering(aTask(), { status: "Chưa thực hiện", percent: "30" }),
      columns: ["percent", "status"],
      values: { percent: 30 },
    },
  },
});
