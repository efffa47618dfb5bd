import { planCellChanged } from "../../../templates/progress-report/rules/plan-cell-changed.ts";
import { answering, aShare, measured } from "../../builders.ts";
import { rowIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aShare(), measured);

testRule(planCellChanged, {
  passes: {
    "the plan's words": uploaded(report),
    "other line breaks and spaces": uploaded(report, (file) => {
      rowIn(file, "PL1.II.1").cells.name = " Số lượng công trình\nđược  nghiệm thu";
    }),
    "a row number that became a number": uploaded(report, (file) => {
      rowIn(file, "PL1.II.1").cells.number = 1;
    }),
  },
  fails: {
    "a softened target and a cleared unit": {
      report: uploaded(report, (file) => {
        const { cells } = rowIn(file, "PL1.II.1");
        cells.target = "≥ 90%";
        cells.unit = null;
      }),
      row: "PL1.II.1",
      values: { columns: ["unit", "target"], found: ["", "≥ 90%"], printed: ["%", "≥ 95%"] },
    },
  },
});
