import { externalLink } from "../../../templates/progress-report/rules/external-link.ts";
import { anIndicator, answering, measured } from "../../builders.ts";
import { rowIn, uploaded } from "../../file-builder.ts";
import { testRule } from "./test-rule.ts";

const report = answering(anIndicator(), measured);

testRule(externalLink, {
  passes: {
    "typed values": uploaded(report),
    "a formula within the file": uploaded(report, (file) => {
      rowIn(file, "PL1.IV.5").oddities.actual = ["formula"];
    }),
  },
  fails: {
    "a value taken from another workbook": {
      report: uploaded(report, (file) => {
        rowIn(file, "PL1.IV.5").oddities.actual = ["formula", "external-link"];
      }),
      columns: ["actual"],
      values: { columns: ["actual"] },
    },
  },
});
