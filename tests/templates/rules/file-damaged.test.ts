import { fileDamaged } from "../../../templates/progress-report/rules/file-damaged.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), completed);

testRule(fileDamaged, {
  passes: { "a workbook that can be read": uploaded(report) },
  fails: {
    "a file that cannot be read": {
      report: uploaded(report, (file) => {
        file.problem = "file-damaged";
        file.identity = null;
      }),
      values: { fileName: "bao-cao.xlsx" },
    },
  },
});
