import { headingFormUnchosen } from "../../../templates/progress-report/rules/heading-form-unchosen.ts";
import { anAgency, aReport, aTask } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const commune = anAgency({ kind: "commune", form: null });

testRule(headingFormUnchosen, {
  passes: {
    "an agency whose kind says it": aReport([aTask()], {}),
    "a commune that chose": aReport([aTask()], { "KD.form": { value: "Cơ quan đảng" } }, { agency: commune }),
  },
  fails: {
    "a commune that did not choose": {
      report: aReport([aTask()], {}, { agency: commune }),
      row: "KD.form",
      columns: ["value"],
      values: {},
    },
  },
});
