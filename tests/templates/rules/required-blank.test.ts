import { requiredBlank } from "../../../templates/progress-report/rules/required-blank.ts";
import {
  anIndicator,
  anIndicatorInWords,
  answering,
  aRecurringTask,
  aTask,
  completed,
  inProgress,
  measured,
  withResult,
} from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const target = { text: "> 60%", kind: "threshold", operator: ">", value: 60, max: null, unit: "%" } as const;
const figureTask = aTask({ target, expectedResult: { text: "Đạt > 60%", kind: "figure" } });

testRule(requiredBlank, {
  passes: {
    "a figure with its day, kind and forecast": answering(anIndicator(), measured),
    "a figure without a forecast in the year's first quarter": answering(
      anIndicator(),
      { ...measured, asOf: "31/3/2026", forecast: null },
      { period: "2026Q1" },
    ),
    "no figure yet, with the reason": answering(anIndicator(), { explanation: "Chưa đến kỳ công bố số liệu" }),
    "a target in words that is reached": answering(anIndicatorInWords(), { actual: "Đã hoàn thành" }),
    "a task in progress": answering(aTask(), inProgress),
    "a task not started": answering(aTask(), { status: "Chưa thực hiện" }),
    "a completed task without its paper, which has its own rule": answering(aTask(), {
      ...completed,
      productNumber: null,
    }),
    "a status that cannot be read, which is said once": answering(aTask(), { status: "80%" }),
    "a recurring task in which nothing arose": answering(aRecurringTask(), { status: "Không phát sinh" }),
    "a recurring task with its result": answering(aRecurringTask(), withResult),
    "an empty row, which has its own rule": answering(aTask(), {}),
  },
  fails: {
    "a figure with nothing else": {
      report: answering(anIndicator(), { actual: "31" }),
      columns: ["asOf", "dataKind", "forecast"],
      values: {
        missing: ["asOf", "dataKind", "forecast"],
        wanted: ["date", "official|preliminary|estimate", "number"],
      },
    },
    "a day without its figure": {
      report: answering(anIndicator(), { ...measured, actual: null }),
      columns: ["actual"],
      values: { missing: ["actual"], wanted: ["number"] },
    },
    "a filler in place of a reason": {
      report: answering(anIndicator(), { explanation: "đang cập nhật" }),
      values: { missing: ["actual"], wanted: ["number"] },
    },
    "a target in words without an outlook": {
      report: answering(anIndicatorInWords(), { actual: "Đang thực hiện" }),
      values: { missing: ["forecast"], wanted: ["within-year|not-within-year"] },
    },
    "a task without its status": {
      report: answering(aTask(), { ...inProgress, status: null }),
      values: { missing: ["status"], wanted: ["not-started|in-progress|done"] },
    },
    "a task in progress without anything": {
      report: answering(aTask(), { status: "Đang thực hiện" }),
      values: { missing: ["percent", "resultReached"], wanted: ["number", "text"] },
    },
    "a completed figure without the figure": {
      report: answering(figureTask, completed),
      columns: ["figure"],
      values: { missing: ["figure"], wanted: ["number"] },
    },
  },
});
