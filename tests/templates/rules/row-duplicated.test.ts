import { rowDuplicated } from "../../../templates/progress-report/rules/row-duplicated.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { rowIn, sheetIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), completed);

testRule(rowDuplicated, {
  passes: { "each row once": uploaded(report) },
  fails: {
    "a copied row": {
      report: uploaded(report, (file) => {
        sheetIn(file, "centralTasks").rows.push({ ...rowIn(file, "PL2.3"), number: 40 });
      }),
      row: "PL2.3",
      values: { numbers: ["10", "40"] },
    },
  },
});
