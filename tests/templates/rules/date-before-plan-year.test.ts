import { dateBeforePlanYear } from "../../../templates/progress-report/rules/date-before-plan-year.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const done = (parts: object, before = {}) => answering(aTask(), { ...completed, ...parts }, { before });

testRule(dateBeforePlanYear, {
  passes: {
    "the first day of the year": done({ completedOn: "01/01/2026" }),
    "a day that was accepted before": done(
      { completedOn: "29/12/2025" },
      { "2026Q2": { ...completed, completedOn: "29/12/2025" } },
    ),
  },
  fails: {
    "the year before": {
      report: done({ completedOn: "31/12/2025" }),
      columns: ["completedOn"],
      values: { day: "2025-12-31", year: 2026 },
    },
    "a paper of the year before": {
      report: done({ productDate: "05/9/2025" }),
      columns: ["productDate"],
      values: { day: "2025-09-05", year: 2026 },
    },
    "another day than was accepted": {
      report: done({ completedOn: "29/12/2025" }, { "2026Q2": { ...completed, completedOn: "28/12/2025" } }),
      values: { day: "2025-12-29", year: 2026 },
    },
  },
});
