import { numberExpected } from "../../../templates/progress-report/rules/number-expected.ts";
import { anIndicator, answering, aShare, aTask, inProgress, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const sharing = (actual: string | boolean) => answering(aShare(), { ...measured, actual });
const counting = (actual: string) => answering(anIndicator(), { ...measured, actual });

testRule(numberExpected, {
  passes: {
    "a number": counting("31"),
    "a share with its percent sign": sharing("95 %"),
    "an empty cell": answering(anIndicator(), { explanation: "Chưa đến kỳ công bố" }),
  },
  fails: {
    "a word before the one number that is meant": {
      report: sharing("khoảng 95%"),
      columns: ["actual"],
      values: { typed: "khoảng 95%", unit: "%", suggestion: "95" },
    },
    "a range": { report: sharing("từ 90 đến 95"), values: { typed: "từ 90 đến 95", unit: "%", suggestion: null } },
    "a bound, which is not the value": {
      report: sharing("trên 90%"),
      values: { typed: "trên 90%", unit: "%", suggestion: null },
    },
    "the unit behind the number": {
      report: counting("31 công trình"),
      values: { typed: "31 công trình", unit: "Công trình", suggestion: "31" },
    },
    "a share where things are counted": {
      report: counting("khoảng 95%"),
      values: { typed: "khoảng 95%", unit: "Công trình", suggestion: null },
    },
    "a tick": { report: sharing(true), values: { typed: "true", unit: "%", suggestion: null } },
    "words in a task's percentage": {
      report: answering(aTask(), { ...inProgress, percent: "gần xong" }),
      columns: ["percent"],
      values: { typed: "gần xong", unit: "%", suggestion: null },
    },
  },
});
