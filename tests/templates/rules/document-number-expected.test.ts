import { documentNumberExpected } from "../../../templates/progress-report/rules/document-number-expected.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const numbered = (productNumber: string) => answering(aTask(), { ...completed, productNumber });

testRule(documentNumberExpected, {
  passes: { "a number": numbered("1231/QĐ-UBND"), "an unusual number": numbered("27") },
  fails: {
    "words instead of a number": {
      report: numbered("đã ban hành"),
      columns: ["productNumber"],
      values: { typed: "đã ban hành" },
    },
    "a number without its digits": { report: numbered("KH-UBND"), values: { typed: "KH-UBND" } },
  },
});
