import { numberRange } from "../../../templates/progress-report/rules/number-range.ts";
import { anIndicator, answering, aShare, aTask, inProgress, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const index = anIndicator({ unit: "Chỉ số", measure: "rate" });
const days = anIndicator({ unit: "Ngày", measure: "rate" });

testRule(numberRange, {
  passes: {
    "all of it": answering(aShare(), { ...measured, actual: "100%" }),
    "nothing yet": answering(anIndicator(), { ...measured, actual: 0 }),
    "an index": answering(index, { ...measured, actual: "0,63", forecast: "0,7" }),
    "an average of days": answering(days, { ...measured, actual: "87,5", forecast: "80" }),
  },
  fails: {
    "more than all of it": {
      report: answering(aTask(), { ...inProgress, percent: "120" }),
      columns: ["percent"],
      values: { typed: "120", domain: "percent", min: 0, max: 100 },
    },
    "a negative count": {
      report: answering(anIndicator(), { ...measured, actual: -5.5 }),
      values: { typed: "-5,5", domain: "count", min: 0, max: null },
    },
    "an index above 1": {
      report: answering(index, { ...measured, actual: "6,1", forecast: "0,7" }),
      values: { typed: "6,1", domain: "index", min: 0, max: 1 },
    },
    "no day at all": {
      report: answering(days, { ...measured, actual: "0", forecast: "80" }),
      values: { typed: "0", domain: "days", min: 1, max: null },
    },
  },
});
