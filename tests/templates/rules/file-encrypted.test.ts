import { fileEncrypted } from "../../../templates/progress-report/rules/file-encrypted.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), completed);

testRule(fileEncrypted, {
  passes: { "a workbook that can be read": uploaded(report) },
  fails: {
    "a file with a password to open": {
      report: uploaded(report, (file) => {
        file.problem = "file-encrypted";
        file.identity = null;
      }),
      values: { fileName: "bao-cao.xlsx" },
    },
  },
});
