import { placeholderResult } from "../../../templates/progress-report/rules/placeholder-result.ts";
import { answering, aRecurringTask, aTask, completed, inProgress, withResult } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const saying = (resultReached: string) => answering(aTask(), { ...inProgress, resultReached });

testRule(placeholderResult, {
  passes: {
    "what was done": saying("Đã trình dự thảo Đề án"),
    "a filler with something behind it": saying("Đang thực hiện, đã tập huấn 3/10 sở"),
    "nothing yet of what was not started": answering(aTask(), { status: "Chưa thực hiện", resultReached: "Chưa có" }),
    "a row whose status is empty, which is said once": answering(aTask(), { resultReached: "đang thực hiện" }),
  },
  fails: {
    "the status again": {
      report: saying("Đang thực hiện."),
      columns: ["resultReached"],
      values: { typed: "Đang thực hiện." },
    },
    "a reference to last time": { report: saying("Như kỳ trước"), values: { typed: "Như kỳ trước" } },
    dots: { report: saying("…"), values: { typed: "…" } },
    "a single letter": { report: saying("x"), values: { typed: "x" } },
    "nothing, of a completed task": {
      report: answering(aTask(), { ...completed, resultReached: "Không có" }),
      values: { typed: "Không có" },
    },
    "no result, of a recurring task that claims one": {
      report: answering(aRecurringTask(), { ...withResult, resultReached: "Đã thực hiện" }),
      values: { typed: "Đã thực hiện" },
    },
  },
});
