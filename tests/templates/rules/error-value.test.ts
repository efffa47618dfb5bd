import { errorValue } from "../../../templates/progress-report/rules/error-value.ts";
import { answering, aTask, inProgress } from "../../builders.ts";
import { rowIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(aTask(), inProgress);

testRule(errorValue, {
  passes: {
    "typed values": uploaded(report),
    "a formula that fails, which is named as a formula": uploaded(report, (file) => {
      rowIn(file, "PL2.3").oddities.percent = ["formula", "error"];
    }),
  },
  fails: {
    "an error code pasted as a value": {
      report: uploaded(report, (file) => {
        const row = rowIn(file, "PL2.3");
        row.cells.resultReached = "#REF!";
        row.oddities.resultReached = ["error"];
      }),
      columns: ["resultReached"],
      values: { columns: ["resultReached"], shows: "#REF!" },
    },
  },
});
