import { unknownRow } from "../../../templates/progress-report/rules/unknown-row.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { rowIn, sheetIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), completed);

testRule(unknownRow, {
  passes: { "the template's rows": uploaded(report) },
  fails: {
    "a row of another agency, and one that was inserted": {
      report: uploaded(report, (file) => {
        const sheet = sheetIn(file, "centralTasks");
        sheet.rows.push({ ...rowIn(file, "PL2.3"), id: "PL2.99", number: 30 });
        sheet.strayRows = [12];
      }),
      row: null,
      values: { numbers: ["12", "30"] },
    },
  },
});
