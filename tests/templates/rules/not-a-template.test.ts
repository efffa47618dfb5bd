import { notATemplate } from "../../../templates/progress-report/rules/not-a-template.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), completed);

testRule(notATemplate, {
  passes: {
    "a template": uploaded(report),
    "a file that could not be read at all, which is said elsewhere": uploaded(report, (file) => {
      file.problem = "file-damaged";
      file.identity = null;
    }),
  },
  fails: {
    "a workbook of someone's own": {
      report: uploaded(report, (file) => {
        file.fileName = "Tổng hợp.xlsx";
        file.identity = null;
      }),
      values: { fileName: "Tổng hợp.xlsx" },
    },
  },
});
