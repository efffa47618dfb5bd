import { forecastAgainstStatus } from "../../../templates/progress-report/rules/forecast-against-status.ts";
import { anIndicatorInWords, answering } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const saying = (actual: string, forecast: string, period = "2026Q3") =>
  answering(anIndicatorInWords(), { actual, forecast }, { period });

testRule(forecastAgainstStatus, {
  passes: {
    "done within the year": saying("Đã hoàn thành", "Hoàn thành trong năm"),
    "in progress, and to be done within the year": saying("Đang thực hiện", "Hoàn thành trong năm"),
    "in progress at the year's end": saying("Đang thực hiện", "Không hoàn thành trong năm", "2026Q4"),
  },
  fails: {
    "done, but not within the year": {
      report: saying("Đã hoàn thành", "Không hoàn thành trong năm"),
      columns: ["forecast", "actual"],
      values: { actual: "done", forecast: "not-within-year", fitting: "within-year" },
    },
    "in progress when the year is over, but done within it": {
      report: saying("Đang thực hiện", "Hoàn thành trong năm", "2026Q4"),
      values: { actual: "in-progress", forecast: "within-year", fitting: "not-within-year" },
    },
  },
});
