import { partExceedsWhole } from "../../../templates/progress-report/rules/part-exceeds-whole.ts";
import { aNote, anIndicator, aReport, measured } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const parts = { group: "III", unit: "% GRDP", measure: "rate" } as const;
const rows = [
  anIndicator({ ...parts, id: "PL1.III.2", number: "2" }),
  anIndicator({ ...parts, id: "PL1.III.2.1", number: "2.1", parent: "PL1.III.2" }),
];
const notes = [aNote({ rows: ["PL1.III.2", "PL1.III.2.1"], effect: "part-of-whole" })];
const saying = (whole: string, part: string, known = notes) =>
  aReport(
    rows,
    { "PL1.III.2": { ...measured, actual: whole }, "PL1.III.2.1": { ...measured, actual: part } },
    { notes: known },
  );

testRule(partExceedsWhole, {
  passes: {
    "a part as large as the whole": saying("1,8", "1,8"),
    "rows that no note takes for part and whole": saying("1,8", "2,1", []),
    "a whole that cannot be read": saying("gần 2", "2,1"),
  },
  fails: {
    "a part that is larger": {
      report: saying("1,8", "2,1"),
      row: "PL1.III.2.1",
      columns: ["actual"],
      values: { value: 2.1, whole: "Chỉ tiêu III.2", wholeValue: 1.8 },
    },
  },
});
