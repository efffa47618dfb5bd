import { completedBeforeProduct } from "../../../templates/progress-report/rules/completed-before-product.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const activity = { text: "Tổ chức hội nghị", kind: "activity" } as const;
const done = (completedOn: string, productDate: string, parts = {}) =>
  answering(aTask(parts), { ...completed, completedOn, productDate });

testRule(completedBeforeProduct, {
  passes: {
    "on the day of the paper": done("05/9/2026", "05/9/2026"),
    "after the paper": done("06/9/2026", "05/9/2026"),
    "a result that is no paper": done("28/6/2026", "05/9/2026", { expectedResult: activity }),
    "a day of the year before, which has its own cause": done("04/9/2025", "05/9/2026"),
    "a paper after the cut-off, which is said once": done("28/6/2026", "01/10/2026"),
  },
  fails: {
    "the day before the paper": {
      report: done("04/9/2026", "05/9/2026"),
      columns: ["completedOn", "productDate"],
      values: { completedOn: "2026-09-04", productDate: "2026-09-05" },
    },
  },
});
