import { productAfterCutOff } from "../../../templates/progress-report/rules/product-after-cut-off.ts";
import { answering, aTask, completed, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const dated = (productDate: string, parts: object = completed) => answering(aTask(), { ...parts, productDate });

testRule(productAfterCutOff, {
  passes: {
    "the cut-off day itself": dated("30/9/2026"),
    "completed after the cut-off as well, which is said once": dated("02/10/2026", {
      ...completed,
      completedOn: "02/10/2026",
    }),
  },
  fails: {
    "the day after": {
      report: dated("01/10/2026"),
      columns: ["productDate"],
      values: { productDate: "2026-10-01", cutOff: "2026-09-30" },
    },
    "a paper of work in progress": {
      report: dated("01/10/2026", inProgress),
      values: { productDate: "2026-10-01", cutOff: "2026-09-30" },
    },
  },
});
