import { farFromTarget } from "../../../templates/progress-report/rules/far-from-target.ts";
import { anIndicator, anIndicatorInWords, answering, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const first = (actual: string, forecast: string, before = {}) =>
  answering(anIndicator(), { ...measured, actual, forecast }, { before });

testRule(farFromTarget, {
  passes: {
    "ten times the target": first("400", "400"),
    "a value that is judged by the one before": first("401", "401", { "2026Q2": measured }),
    "a target in words": answering(anIndicatorInWords(), { actual: "Đã hoàn thành" }),
  },
  fails: {
    "more than ten times, once for value and forecast": {
      report: first("401", "450"),
      columns: ["actual"],
      values: { column: "actual", value: 401, target: "≥ 40" },
    },
    "a forecast, even after earlier reports": {
      report: first("31", "4500", { "2026Q2": measured }),
      columns: ["forecast"],
      values: { column: "forecast", value: 4500, target: "≥ 40" },
    },
  },
});
