import { columnMissing } from "../../../templates/progress-report/rules/column-missing.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { type MutableFile, sheetIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), completed);
const without = (column: string) => (file: MutableFile) => {
  const sheet = sheetIn(file, "centralTasks");
  sheet.columns = Object.fromEntries(Object.entries(sheet.columns).filter(([key]) => key !== column));
};

testRule(columnMissing, {
  passes: {
    "a sheet with all its columns": uploaded(report),
    "a sheet that lost a column nobody fills": uploaded(report, without("note")),
  },
  fails: {
    "a deleted entry column": {
      report: uploaded(report, without("nextStep")),
      row: null,
      columns: ["nextStep"],
      values: { column: "nextStep" },
    },
  },
});
