import { forecastBelowActual } from "../../../templates/progress-report/rules/forecast-below-actual.ts";
import { anIndicator, answering, aShare, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

testRule(forecastBelowActual, {
  passes: {
    "a forecast equal to what is reached": answering(anIndicator(), { ...measured, forecast: "31" }),
    "a share that is expected to sink": answering(aShare(), { ...measured, actual: "97", forecast: "96" }),
    "no forecast": answering(anIndicator(), { ...measured, forecast: null }),
  },
  fails: {
    "a forecast below what is reached": {
      report: answering(anIndicator(), { ...measured, forecast: "30" }),
      columns: ["forecast", "actual"],
      values: { forecast: 30, actual: 31, unit: "Công trình" },
    },
  },
});
