import { numberAmbiguous } from "../../../templates/progress-report/rules/number-ambiguous.ts";
import { anIndicator, answering, aShare, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const counting = (actual: string) => answering(anIndicator(), { ...measured, actual });

testRule(numberAmbiguous, {
  passes: {
    "a dot between thousands": counting("1.100"),
    "a space between thousands": counting("1 100"),
    "no separator": counting("1100"),
    "a comma where only decimals fit": answering(aShare(), { ...measured, actual: "95,125" }),
  },
  fails: {
    "a comma and three digits of a counted thing": {
      report: counting("1,100"),
      values: { typed: "1,100", thousands: 1100, decimal: 1.1, unit: "Công trình", domain: "count" },
    },
    "a comma and three digits of a measure, pasted from Word": {
      report: answering(anIndicator({ unit: "Số người/ 01 vạn dân" }), { ...measured, actual: "\u200B1,234\u00A0" }),
      values: { typed: "1,234", thousands: 1234, decimal: 1.234, unit: "Số người/ 01 vạn dân", domain: "ratio" },
    },
    "a minus that Word made a dash": {
      report: counting("\u22121,100"),
      values: { typed: "-1,100", thousands: -1100, decimal: -1.1, unit: "Công trình", domain: "count" },
    },
  },
});
