import { doneThenUndone } from "../../../templates/progress-report/rules/done-then-undone.ts";
import { anIndicatorInWords, answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

testRule(doneThenUndone, {
  passes: {
    "completed and still completed": answering(aTask(), completed, { before: { "2026Q2": completed } }),
    "in progress before": answering(aTask(), inProgress, { before: { "2026Q2": inProgress } }),
    "an empty row, which is said once": answering(aTask(), {}, { before: { "2026Q2": completed } }),
  },
  fails: {
    "completed before, now in progress": {
      report: answering(aTask(), inProgress, { before: { "2026Q2": completed } }),
      columns: ["status"],
      values: { status: "in-progress", before: "quý II/2026", column: "status" },
    },
    "a target in words": {
      report: answering(
        anIndicatorInWords(),
        { actual: "Đang thực hiện", forecast: "Hoàn thành trong năm" },
        { before: { "2026Q1": { actual: "Đã hoàn thành" } } },
      ),
      columns: ["actual"],
      values: { status: "in-progress", before: "quý I/2026", column: "actual" },
    },
  },
});
