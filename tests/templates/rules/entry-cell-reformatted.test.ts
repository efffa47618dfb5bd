import { entryCellReformatted } from "../../../templates/progress-report/rules/entry-cell-reformatted.ts";
import { answering, aTask, inProgress } from "../../builders.ts";
import { rowIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), { ...inProgress, nextStep: "2026" });

testRule(entryCellReformatted, {
  passes: {
    "cells that keep what is typed": uploaded(report),
    "a number in a cell for words": uploaded(report, (file) => {
      rowIn(file, "PL2.3").oddities.nextStep = ["reformatted"];
    }),
  },
  fails: {
    "a figure and a day in pasted formats, once for the sheet": {
      report: uploaded(report, (file) => {
        Object.assign(rowIn(file, "PL2.3").oddities, { percent: ["reformatted"], expectedOn: ["reformatted"] });
      }),
      row: null,
      values: { cells: 2 },
    },
  },
});
