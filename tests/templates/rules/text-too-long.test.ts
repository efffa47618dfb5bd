import { textTooLong } from "../../../templates/progress-report/rules/text-too-long.ts";
import { answering, aTask, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

testRule(textTooLong, {
  passes: { "a text that just fits": answering(aTask(), { ...inProgress, resultReached: "a".repeat(4000) }) },
  fails: {
    "a text that is one letter too long": {
      report: answering(aTask(), { ...inProgress, resultReached: "a".repeat(4001) }),
      columns: ["resultReached"],
      values: { length: 4001, most: 4000 },
    },
    "a report in the cell for a number": {
      report: answering(aTask(), { ...inProgress, productNumber: `1/KH-UBND ${"a".repeat(600)}` }),
      columns: ["productNumber"],
      values: { length: 610, most: 500 },
    },
  },
});
