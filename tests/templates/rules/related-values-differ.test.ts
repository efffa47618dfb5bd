import { relatedValuesDiffer } from "../../../templates/progress-report/rules/related-values-differ.ts";
import { aNote, anIndicator, aReport, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const perTenThousand = { unit: "Số người/ 01 vạn dân", measure: "rate" } as const;
const [one, two] = [
  anIndicator({ ...perTenThousand, id: "PL1.III.7", group: "III", number: "7" }),
  anIndicator({ ...perTenThousand, id: "PL1.IV.16", number: "16" }),
];
const notes = [aNote({ rows: ["PL1.III.7", "PL1.IV.16"], effect: "compare-values" })];
const both = (first: string, second: string | null) =>
  aReport(
    [one, two],
    { "PL1.III.7": { ...measured, actual: first }, "PL1.IV.16": { ...measured, actual: second } },
    { notes },
  );

testRule(relatedValuesDiffer, {
  passes: {
    "one number written in two ways": both("9,50", "9.5"),
    "one of them still empty": both("11,2", null),
    "two rows that no note connects": { ...both("11,2", "9,5"), notes: [] },
  },
  fails: {
    "two numbers for one thing": {
      report: both("11,2", "9,5"),
      row: "PL1.IV.16",
      columns: ["actual"],
      values: { value: 9.5, others: ["Chỉ tiêu III.7"], otherValues: ["11,2"] },
    },
  },
});
