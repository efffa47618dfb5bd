import { fileType } from "../../../templates/progress-report/rules/file-type.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), completed);

testRule(fileType, {
  passes: { "a workbook": uploaded(report), "cells that came from no file": report },
  fails: {
    "a PDF": {
      report: uploaded(report, (file) => {
        file.problem = "file-type";
        file.fileName = "bao-cao-q3.pdf";
        file.identity = null;
      }),
      values: { fileName: "bao-cao-q3.pdf" },
    },
  },
});
