import { asOfAfterCutOff } from "../../../templates/progress-report/rules/as-of-after-cut-off.ts";
import { anIndicator, answering, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const asOf = (day: string) => answering(anIndicator(), { ...measured, asOf: day });

testRule(asOfAfterCutOff, {
  passes: { "the cut-off day itself": asOf("30/9/2026"), "an earlier day": asOf("14/9/2026") },
  fails: {
    "the day after": {
      report: asOf("01/10/2026"),
      columns: ["asOf"],
      values: { asOf: "2026-10-01", cutOff: "2026-09-30" },
    },
  },
});
