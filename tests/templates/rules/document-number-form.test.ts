import { documentNumberForm } from "../../../templates/progress-report/rules/document-number-form.ts";
import { answering, aTask, completed } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const numbered = (productNumber: string) => answering(aTask(), { ...completed, productNumber });

testRule(documentNumberForm, {
  passes: {
    "a number of the state": numbered("Số: 1231/KH-UBND"),
    "a number of the party": numbered("27 – KH/BCĐTP"),
    "two numbers": numbered("15/KH-UBND ngày 05/9/2026; 16/QĐ-UBND"),
    "an empty cell": numbered(""),
  },
  fails: {
    "the state's form for a party body": {
      report: numbered("27/KH-BCĐTP"),
      columns: ["productNumber"],
      values: { number: "27/KH-BCĐTP", doubt: "party-body-in-state-form" },
    },
    "the party's form for a state body": {
      report: numbered("1231-KH/UBND"),
      values: { number: "1231-KH/UBND", doubt: "state-body-in-party-form" },
    },
    "D for Đ": { report: numbered("12/QD-UBND"), values: { number: "12/QD-UBND", doubt: "d-for-đ" } },
    "a letter with CV": {
      report: numbered("35/CV-SKHCN"),
      values: { number: "35/CV-SKHCN", doubt: "letter-with-kind" },
    },
    "a decree without its year": {
      report: numbered("278/NĐ-CP"),
      values: { number: "278/NĐ-CP", doubt: "year-missing" },
    },
    "a kind that does not exist": {
      report: numbered("27-XYZ/TU"),
      values: { number: "27-XYZ/TU", doubt: "unknown-kind" },
    },
    "a bare number": { report: numbered("27"), values: { number: "27", doubt: "no-form" } },
    "the second of two numbers": {
      report: numbered("15/KH-UBND; 16_KH"),
      values: { number: "16_KH", doubt: "no-form" },
    },
  },
});
