import { rowBlank } from "../../../templates/progress-report/rules/row-blank.ts";
import { anIndicator, answering, aReport, aTask } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

testRule(rowBlank, {
  passes: {
    "a reason in place of a figure": answering(anIndicator(), {
      explanation: "Số liệu công bố hằng năm, vào quý I năm sau",
    }),
    "a row that was begun": answering(aTask(), { percent: "50" }),
    "the free rows": aReport([aTask()], { "PL2.3": { status: "Chưa thực hiện" } }),
  },
  fails: {
    "an indicator nobody answered": {
      report: answering(anIndicator(), {}),
      row: "PL1.IV.5",
      columns: ["actual"],
      values: { column: "actual", wanted: "number" },
    },
    "a task with nothing but spaces": {
      report: answering(aTask(), { status: " ", resultReached: "\u00A0\u200B" }),
      columns: ["status"],
      values: { column: "status", wanted: "not-started|in-progress|done" },
    },
  },
});
