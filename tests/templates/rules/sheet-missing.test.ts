import { sheetMissing } from "../../../templates/progress-report/rules/sheet-missing.ts";
import { anIndicator, aReport, aTask, completed } from "../../builders.ts";
import { type MutableFile, sheetIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = aReport([anIndicator(), aTask()], { "PL2.3": completed });
const without = (key: string) => (file: MutableFile) => {
  file.sheets = file.sheets.filter((each) => each.key !== key);
};

testRule(sheetMissing, {
  passes: {
    "a workbook with all its sheets": uploaded(report),
    "a renamed tab": uploaded(report, (file) => {
      sheetIn(file, "centralTasks").title = "Sheet1";
    }),
    "a workbook without the free sheet of proposals": uploaded(report, without("proposals")),
  },
  fails: { "a deleted sheet": { report: uploaded(report, without("centralTasks")), row: null, values: { sheets: 3 } } },
});
