import { entryCellLocked } from "../../../templates/progress-report/rules/entry-cell-locked.ts";
import { answering, aTask, inProgress } from "../../builders.ts";
import { rowIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), inProgress);

testRule(entryCellLocked, {
  passes: { "open entry cells": uploaded(report) },
  fails: {
    "cells that a paste has locked, once for the sheet": {
      report: uploaded(report, (file) => {
        Object.assign(rowIn(file, "PL2.3").oddities, { status: ["locked"], percent: ["locked"], name: ["locked"] });
      }),
      row: null,
      values: { cells: 2 },
    },
  },
});
