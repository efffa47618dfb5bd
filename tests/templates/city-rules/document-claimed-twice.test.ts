import { documentClaimedTwice } from "../../../templates/progress-report/city-rules/document-claimed-twice.ts";
import { aNote, aTask, completed } from "../../builders.ts";
import { aCity, communeGroup, finance, science } from "../../city-builder.ts";
import { testCityRule } from "./test-city-rule.ts";

const rows = [
  aTask({ id: "PL2.3", number: "3", leads: [science.id] }),
  aTask({ id: "PL2.4", number: "4", leads: [finance.id] }),
];
const claiming = (mine: object, other: object, notes = [aNote({})]) =>
  aCity(
    rows,
    { [science.id]: { "PL2.3": { ...completed, ...mine } }, [finance.id]: { "PL2.4": { ...completed, ...other } } },
    { notes },
  );

testCityRule(documentClaimedTwice, {
  passes: {
    "two papers": claiming({}, { productNumber: "1232/QĐ-UBND" }),
    "one number on two days: papers of two years or bodies": claiming({}, { productDate: "06/9/2026" }),
    "rows about one work": claiming({}, {}, [aNote({ rows: ["PL2.3", "PL2.4"], effect: "same-work" })]),
    "two leads of one row": aCity([aTask({ leads: [science.id, finance.id] })], {
      [science.id]: { "PL2.3": { ...completed } },
      [finance.id]: { "PL2.3": { ...completed } },
    }),
    "two communes, each with a people's committee of its own": aCity(
      [
        aTask({ id: "PL2.3", number: "3", leads: [communeGroup.id] }),
        aTask({ id: "PL2.4", number: "4", leads: [communeGroup.id] }),
      ],
      { "phuong-1": { "PL2.3": { ...completed } }, "phuong-2": { "PL2.4": { ...completed } } },
    ),
  },
  fails: {
    "one paper for two tasks": {
      city: claiming({}, { productNumber: "Số: 1231/QĐ-UBND" }),
      row: "PL2.4",
      agencies: [finance.id, science.id],
      values: { number: "1231/QĐ-UBND", agency: "Sở Tài chính", otherAgency: "Sở KH&CN", otherRow: "PL II.3" },
      received: "1231/QĐ-UBND: Sở KH&CN ghi ở PL II.3, Sở Tài chính ghi ở PL II.4",
    },
  },
});
