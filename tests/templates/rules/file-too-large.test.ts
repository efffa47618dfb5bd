import { fileTooLarge } from "../../../templates/progress-report/rules/file-too-large.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), completed);

testRule(fileTooLarge, {
  passes: { "a workbook that can be read": uploaded(report) },
  fails: {
    "a file larger than any template": {
      report: uploaded(report, (file) => {
        file.problem = "file-too-large";
        file.identity = null;
      }),
      values: { fileName: "bao-cao.xlsx" },
    },
  },
});
