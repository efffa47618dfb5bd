import { rowMissing } from "../../../templates/progress-report/rules/row-missing.ts";
import { aReport, aTask, completed } from "../../builders.ts";
import { type MutableFile, sheetIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = aReport([aTask(), aTask({ id: "PL2.4", number: "4" })], { "PL2.3": completed });
const without = (key: string, id: string) => (file: MutableFile) => {
  const sheet = sheetIn(file, key);
  sheet.rows = sheet.rows.filter((row) => row.id !== id);
};

testRule(rowMissing, {
  passes: {
    "a workbook with all its rows": uploaded(report),
    "rows in another order": uploaded(report, (file) => sheetIn(file, "centralTasks").rows.reverse()),
    "a deleted free row": uploaded(report, without("proposals", "KN.20")),
  },
  fails: {
    "a deleted task": { report: uploaded(report, without("centralTasks", "PL2.4")), row: "PL2.4", values: { owed: 2 } },
  },
});
