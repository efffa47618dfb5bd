import { wrongAgency } from "../../../templates/progress-report/rules/wrong-agency.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), completed);

testRule(wrongAgency, {
  passes: { "the agency's own template": uploaded(report) },
  fails: {
    "another agency's template": {
      report: uploaded(report, ({ identity }) => {
        Object.assign(identity ?? {}, { agency: "so-khac", agencyName: "Sở Khác" });
      }),
      values: { found: "Sở Khác", expected: "Sở Mẫu" },
    },
    "another agency's template that does not name it": {
      report: uploaded(report, ({ identity }) => {
        Object.assign(identity ?? {}, { agency: "so-khac", agencyName: undefined });
      }),
      values: { found: null, expected: "Sở Mẫu" },
    },
  },
});
