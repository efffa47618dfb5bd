import { fractionAsPercent } from "../../../templates/progress-report/rules/fraction-as-percent.ts";
import { anIndicator, answering, aShare, aTask, inProgress, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const index = (actual: string | number) =>
  answering(anIndicator({ unit: "Chỉ số" }), { ...measured, actual, forecast: "0,65" });
const share = (actual: string | number) => answering(aShare(), { ...measured, actual });

testRule(fractionAsPercent, {
  passes: {
    "an index": index("0,63"),
    "a slip that is no hundredfold": index("6,3"),
    "more than all, which may be meant": share("120"),
    "a count": answering(anIndicator(), { ...measured, actual: "9500" }),
    words: share("khoảng 9500"),
  },
  fails: {
    "an index in percent": {
      report: index("63"),
      columns: ["actual"],
      values: { typed: "63", suggestion: "0,63", max: 1 },
    },
    "an index with a percent sign": { report: index("63,5%"), values: { typed: "63,5%", suggestion: "0,635", max: 1 } },
    "a number pasted into an index": { report: index(63), values: { typed: "63", suggestion: "0,63", max: 1 } },
    "a percentage in a cell that already counts in percent": {
      report: share("9500%"),
      values: { typed: "9500%", suggestion: "95", max: 100 },
    },
    "a task's percentage": {
      report: answering(aTask(), { ...inProgress, percent: 5000 }),
      columns: ["percent"],
      values: { typed: "5.000", suggestion: "50", max: 100 },
    },
  },
});
