import { formulaInEntry } from "../../../templates/progress-report/rules/formula-in-entry.ts";
import { anIndicator, answering, measured } from "../../builders.ts";
import { rowIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(anIndicator(), measured);

testRule(formulaInEntry, {
  passes: {
    "typed values": uploaded(report),
    "our own formula in a computed cell": uploaded(report, (file) => {
      rowIn(file, "PL1.IV.5").oddities.targetShare = ["formula"];
    }),
    "a link to another file, which has its own finding": uploaded(report, (file) => {
      rowIn(file, "PL1.IV.5").oddities.actual = ["formula", "external-link"];
    }),
  },
  fails: {
    "a sum": {
      report: uploaded(report, (file) => {
        rowIn(file, "PL1.IV.5").oddities.actual = ["formula"];
      }),
      columns: ["actual"],
      values: { columns: ["actual"], shows: "31" },
    },
    "a formula that shows nothing": {
      report: uploaded(report, (file) => {
        const row = rowIn(file, "PL1.IV.5");
        row.oddities.evidence = ["formula"];
      }),
      columns: ["evidence"],
      values: { columns: ["evidence"], shows: null },
    },
    "formulas across a row, once for the row": {
      report: uploaded(report, (file) => {
        Object.assign(rowIn(file, "PL1.IV.5").oddities, { actual: ["formula"], forecast: ["formula"] });
      }),
      columns: ["actual", "forecast"],
      values: { columns: ["actual", "forecast"], shows: null },
    },
  },
});
