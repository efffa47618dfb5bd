import { largeChange } from "../../../templates/progress-report/rules/large-change.ts";
import { anIndicator, answering, aShare, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const was = (...values: readonly string[]) => ({
  before: Object.fromEntries(values.map((actual, i) => [`2026Q${2 - i}`, { ...measured, actual }])),
});
const counting = (actual: string, earlier: object) => answering(anIndicator(), { ...measured, actual }, earlier);
const sharing = (actual: string, earlier: object) => answering(aShare(), { ...measured, actual }, earlier);
const researchers = anIndicator({
  measure: "stock",
  target: { text: "≥ 1.100", kind: "threshold", operator: ">=", value: 1100, max: null, unit: null },
});

testRule(largeChange, {
  passes: {
    "a total that grows with the year": counting("33", was("20", "10")),
    "a leap to the target": sharing("90", was("40")),
    "a total that fell, which has its own rule": counting("2", was("31")),
    "a percentage typed as a fraction, which has its own rule": sharing("0,95", was("93")),
    "a start from nothing": counting("35", was("0")),
    "the first report": counting("3000", {}),
  },
  fails: {
    "ten times as many": {
      report: counting("310", was("31")),
      columns: ["actual"],
      values: { value: 310, previous: 31, low: 31 / 3, high: 46.5 * 3 },
    },
    "a tenth of a level": {
      report: answering(researchers, { ...measured, actual: "310" }, was("3.100")),
      values: { value: 310, previous: 3100, low: 550, high: 6200 },
    },
    "ten times as many, though one odd figure lies in the past": {
      report: answering(
        researchers,
        { ...measured, actual: "11.000" },
        {
          before: {
            "2026Q2": { ...measured, actual: "1.050" },
            "2026Q1": { ...measured, actual: "10.200" },
            "2025Q4": { ...measured, actual: "1.000" },
          },
        },
      ),
      values: { value: 11000, previous: 1050, low: 525, high: 2200 },
    },
  },
});
