import { notMetUnexplained } from "../../../templates/progress-report/rules/not-met-unexplained.ts";
import { aNote, anIndicator, anIndicatorInWords, answering, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const lastQuarter = { ...measured, asOf: "31/12/2026" };
const inDoubt = [aNote({ rows: ["PL1.IV.5"], effect: "target-in-doubt" })];

testRule(notMetUnexplained, {
  passes: {
    "a forecast that meets the target": answering(anIndicator(), { ...measured, forecast: "40" }),
    "a value still below the target in quarter III": answering(anIndicator(), { ...measured, actual: "10" }),
    "a miss with its reason": answering(anIndicator(), {
      ...measured,
      forecast: "39",
      explanation: "Chờ nghiệm thu 3 công trình, sẽ xong trong tháng 01/2027",
    }),
    "a target the plan contradicts itself on": answering(
      anIndicator(),
      { ...measured, forecast: "39" },
      { notes: inDoubt },
    ),
    "a target in words within the year": answering(anIndicatorInWords(), {
      actual: "Đang thực hiện",
      forecast: "Hoàn thành trong năm",
    }),
  },
  fails: {
    "a forecast that misses the target": {
      report: answering(anIndicator(), { ...measured, forecast: "39" }),
      columns: ["explanation", "forecast"],
      values: { column: "forecast", value: "39", target: "≥ 40" },
    },
    "a filler in place of a reason": {
      report: answering(anIndicator(), { ...measured, forecast: "39", explanation: "Không" }),
      values: { column: "forecast", value: "39", target: "≥ 40" },
    },
    "a value that misses it in the year's last period": {
      report: answering(anIndicator(), { ...lastQuarter, actual: "39", forecast: "41" }, { period: "2026Q4" }),
      columns: ["explanation", "actual"],
      values: { column: "actual", value: "39", target: "≥ 40" },
    },
    "a target in words that will not be reached": {
      report: answering(anIndicatorInWords(), { actual: "Đang thực hiện", forecast: "Không hoàn thành trong năm" }),
      values: { column: "forecast", value: "not-within-year", target: "Hình thành Trung tâm" },
    },
    "a target in words that was not reached": {
      report: answering(anIndicatorInWords(), { actual: "Đang thực hiện" }, { period: "2026Q4" }),
      values: { column: "actual", value: "in-progress", target: "Hình thành Trung tâm" },
    },
  },
});
