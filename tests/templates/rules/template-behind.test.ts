import { templateBehind } from "../../../templates/progress-report/rules/template-behind.ts";
import { answering, aTask, inProgress } from "../../builders.ts";
import { type MutableFile, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), inProgress);
const made = (parts: object) => (file: MutableFile) => Object.assign(file.identity ?? {}, parts);

testRule(templateBehind, {
  passes: {
    "the version in force": uploaded(report),
    "another period's template, which has a rule of its own": uploaded(
      report,
      made({ period: "2026Q2", planVersion: "2026.0" }),
    ),
    "a template without an owed row, which is refused": uploaded(
      report,
      made({ planVersion: "2026.0", rows: { centralTasks: ["PL2.9"] } }),
    ),
  },
  fails: {
    "an earlier version with the same rows and columns": {
      report: uploaded(report, made({ planVersion: "2026.0" })),
      row: null,
      values: { found: "2026.0-1", expected: "2026.1-1" },
    },
  },
});
