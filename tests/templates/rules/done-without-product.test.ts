import { doneWithoutProduct } from "../../../templates/progress-report/rules/done-without-product.ts";
import { answering, aReport, aTask, aTaskWithMilestones, completed } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const due = "Đề án được phê duyệt";
const activity = { text: "Tổ chức hội nghị", kind: "activity" } as const;

testRule(doneWithoutProduct, {
  passes: {
    "a paper with number and date": answering(aTask(), completed),
    "work in progress": answering(aTask(), { ...completed, status: "Đang thực hiện", productNumber: null }),
    "a result that is no paper": answering(aTask({ expectedResult: activity }), { ...completed, productNumber: null }),
  },
  fails: {
    "neither number nor date": {
      report: answering(aTask(), { ...completed, productNumber: null, productDate: null }),
      columns: ["productNumber", "productDate"],
      values: { missing: ["productNumber", "productDate"], due },
    },
    "a number without its date": {
      report: answering(aTask(), { ...completed, productDate: "" }),
      columns: ["productDate"],
      values: { missing: ["productDate"], due },
    },
    "a milestone without its paper": {
      report: aReport([aTaskWithMilestones()], { "PL3.20.m1": { ...completed, productNumber: null } }),
      row: "PL3.20.m1",
      values: { missing: ["productNumber"], due },
    },
  },
});
