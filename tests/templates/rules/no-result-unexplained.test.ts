import { noResultUnexplained } from "../../../templates/progress-report/rules/no-result-unexplained.ts";
import { answering, aRecurringTask, withResult } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const none = (parts: object) => answering(aRecurringTask(), { status: "Chưa có kết quả trong kỳ", ...parts });

testRule(noResultUnexplained, {
  passes: {
    "a cause": none({ obstacle: "Chờ phân bổ kinh phí" }),
    "a next step": none({ nextStep: "Tập huấn trong tháng 10" }),
    "a result": answering(aRecurringTask(), withResult),
    "nothing arose": answering(aRecurringTask(), { status: "Không phát sinh" }),
  },
  fails: {
    "nothing at all": { report: none({}), columns: ["obstacle", "nextStep"], values: {} },
    "a filler": { report: none({ obstacle: "không có", nextStep: "…" }), values: {} },
  },
});
