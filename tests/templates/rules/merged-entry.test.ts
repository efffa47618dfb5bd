import { mergedEntry } from "../../../templates/progress-report/rules/merged-entry.ts";
import { answering, aTask, inProgress } from "../../builders.ts";
import { rowIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), inProgress);

testRule(mergedEntry, {
  passes: {
    "cells as they are": uploaded(report),
    "merged cells of the plan's own words": uploaded(report, (file) => {
      rowIn(file, "PL2.3").oddities.name = ["merged"];
    }),
  },
  fails: {
    "two entry cells made one": {
      report: uploaded(report, (file) => {
        Object.assign(rowIn(file, "PL2.3").oddities, { obstacle: ["merged"], proposal: ["merged"] });
      }),
      columns: ["obstacle", "proposal"],
      values: { columns: ["obstacle", "proposal"] },
    },
  },
});
