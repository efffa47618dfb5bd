import { templateOutdated } from "../../../templates/progress-report/rules/template-outdated.ts";
import { aReport, aTask, completed } from "../../builders.ts";
import { type MutableFile, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = aReport([aTask(), aTask({ id: "PL2.4", number: "4" })], { "PL2.3": completed });
const made = (parts: object) => (file: MutableFile) => Object.assign(file.identity ?? {}, parts);

testRule(templateOutdated, {
  passes: {
    "the current template": uploaded(report),
    "an earlier plan whose owed rows are the same": uploaded(report, made({ planVersion: "2025.9" })),
    "another period's template, which is said once": uploaded(report, made({ period: "2026Q2", templateVersion: 0 })),
  },
  fails: {
    "a template with other columns": {
      report: uploaded(report, made({ templateVersion: 0 })),
      values: { found: "2026.1-0", expected: "2026.1-1" },
    },
    "an earlier plan that lacks an owed row": {
      report: uploaded(report, made({ planVersion: "2025.9", rows: { centralTasks: ["PL2.3"] } })),
      values: { found: "2025.9-1", expected: "2026.1-1" },
    },
  },
});
