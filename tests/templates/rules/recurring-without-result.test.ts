import { recurringWithoutResult } from "../../../templates/progress-report/rules/recurring-without-result.ts";
import { answering, aRecurringTask, withResult } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const saying = (status: string) => answering(aRecurringTask(), { status });

testRule(recurringWithoutResult, {
  passes: {
    "a result in words": answering(aRecurringTask(), withResult),
    "a period in which nothing arose": saying("Không phát sinh"),
    "a period without a result": saying("Chưa có kết quả trong kỳ"),
  },
  fails: {
    "a result that is not told": { report: saying("Có kết quả trong kỳ"), columns: ["resultReached"], values: {} },
  },
});
