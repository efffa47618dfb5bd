import { numberWhole } from "../../../templates/progress-report/rules/number-whole.ts";
import { anIndicator, answering, aShare, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

testRule(numberWhole, {
  passes: {
    "a whole number": answering(anIndicator(), { ...measured, actual: "31,0" }),
    "half a percent": answering(aShare(), { ...measured, actual: "94,5" }),
  },
  fails: {
    "half an enterprise": {
      report: answering(anIndicator(), { ...measured, actual: "12,5" }),
      columns: ["actual"],
      values: { typed: "12,5", unit: "Công trình" },
    },
  },
});
