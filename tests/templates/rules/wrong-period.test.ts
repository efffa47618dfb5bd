import { wrongPeriod } from "../../../templates/progress-report/rules/wrong-period.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { type MutableFile, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), completed, { period: "2026Q3" });
const says = (period: string) => (file: MutableFile) => Object.assign(file.identity ?? {}, { period });

testRule(wrongPeriod, {
  passes: {
    "the period's own template": uploaded(report),
    "another agency's template, which is said once": uploaded(report, (file) =>
      Object.assign(file.identity ?? {}, { period: "2026Q2", agency: "so-khac" }),
    ),
  },
  fails: {
    "last quarter's template": {
      report: uploaded(report, says("2026Q2")),
      values: { found: "quý II/2026", expected: "quý III/2026" },
    },
    "a period that does not exist": {
      report: uploaded(report, says("2026Q9")),
      values: { found: "2026Q9", expected: "quý III/2026" },
    },
  },
});
