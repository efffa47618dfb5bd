import { staleValue } from "../../../templates/progress-report/rules/stale-value.ts";
import { anIndicator, answering, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const asOf = (day: string) => answering(anIndicator(), { ...measured, asOf: day });

testRule(staleValue, {
  passes: {
    "the cut-off of the state's own reports": asOf("14/9/2026"),
    "the cut-off day": asOf("30/9/2026"),
    "a day without a figure": answering(anIndicator(), { asOf: "30/6/2026", explanation: "Chưa có số liệu mới" }),
  },
  fails: {
    "last quarter's figure": {
      report: asOf("30/6/2026"),
      columns: ["asOf"],
      values: { asOf: "2026-06-30", earliest: "2026-09-14" },
    },
    "a figure from the day before the state's cut-off": {
      report: asOf("13/9/2026"),
      values: { asOf: "2026-09-13", earliest: "2026-09-14" },
    },
  },
});
