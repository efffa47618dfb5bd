import { signedBeforePeriod } from "../../../templates/progress-report/rules/signed-before-period.ts";
import { aReport, aTask } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const signed = (value: string) => aReport([aTask()], { "KD.signedOn": { value } });

testRule(signedBeforePeriod, {
  passes: { "the period's first day": signed("01/7/2026"), "after the cut-off": signed("02/10/2026") },
  fails: {
    "the day before": {
      report: signed("30/6/2026"),
      row: "KD.signedOn",
      columns: ["value"],
      values: { day: "2026-06-30", opens: "2026-07-01" },
    },
  },
});
