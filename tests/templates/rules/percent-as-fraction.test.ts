import { percentAsFraction } from "../../../templates/progress-report/rules/percent-as-fraction.ts";
import { answering, aShare, aTask, completed, inProgress, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const small = { text: "Đạt 2%", kind: "threshold", operator: ">=", value: 2, max: null, unit: "%" } as const;
const sharing = (actual: string) => answering(aShare(), { ...measured, actual });

testRule(percentAsFraction, {
  passes: {
    "a percentage": sharing("93"),
    "a small share of a small target": answering(aShare({ target: small }), { ...measured, actual: "0,8" }),
    "a beginning": answering(aTask(), { ...inProgress, percent: "5" }),
    "nothing yet": answering(aTask(), { ...inProgress, percent: "0" }),
    "1 for a completed task, which its own rule finds": answering(aTask(), { ...completed, percent: "1" }),
    "a share that was small before": answering(
      aShare(),
      { ...measured, actual: "1" },
      { before: { "2026Q2": { ...measured, actual: "1,1" } } },
    ),
  },
  fails: {
    "0,95 against a target of 95 %": {
      report: sharing("0,95"),
      columns: ["actual"],
      values: { value: 0.95, previous: null, suggestion: "95" },
    },
    "0,95 after 93": {
      report: answering(
        aShare(),
        { ...measured, actual: 0.95 },
        { before: { "2026Q2": { ...measured, actual: "93" } } },
      ),
      values: { value: 0.95, previous: 93, suggestion: "95" },
    },
    "half a task as 0,5": {
      report: answering(aTask(), { ...inProgress, percent: "0.5" }),
      columns: ["percent"],
      values: { value: 0.5, previous: null, suggestion: "50" },
    },
  },
});
