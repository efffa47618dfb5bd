import { sameDocumentTwice } from "../../../templates/progress-report/rules/same-document-twice.ts";
import { aDirective, aNote, aReport, aTask, aTaskWithMilestones, completed } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const [one, two] = [aTask({ id: "PL2.15", number: "15" }), aTask({ id: "PL2.16", number: "16" })];
const both = (first: object, second: object) =>
  aReport([one, two], { "PL2.15": { ...completed, ...first }, "PL2.16": { ...completed, ...second } });
const paper = { productNumber: "15/KH-UBND", productDate: "05/9/2026" };
const heading = aTask({ id: "PL2.29", number: "29", heading: true, leads: [] });
const child = (n: number) => aTask({ id: `PL2.29.${n}`, number: `29.${n}`, parent: "PL2.29" });

testRule(sameDocumentTwice, {
  passes: {
    "two papers": both(paper, { ...paper, productNumber: "16/KH-UBND" }),
    "one number in two years": both(paper, { ...paper, productDate: "05/9/2025" }),
    "milestones of one task": aReport([aTaskWithMilestones()], { "PL3.20.m1": completed, "PL3.20.m2": completed }),
    "children of one heading": aReport([heading, child(1), child(2)], { "PL2.29.1": completed, "PL2.29.2": completed }),
    "a directive and the row it repeats": aReport([one, aDirective({ relatedTo: ["PL2.15"] })], {
      "PL2.15": completed,
      "CT10.2.1": completed,
    }),
    "rows that a plan note takes for one work": {
      ...both(paper, paper),
      notes: [aNote({ rows: ["PL2.15", "PL2.16"], effect: "same-work" })],
    },
  },
  fails: {
    "one paper for two rows that only share a doubt": {
      report: { ...both(paper, paper), notes: [aNote({ rows: ["PL2.15", "PL2.16"] })] },
      values: { number: "15/KH-UBND", others: ["PL II.15"] },
    },
    "one paper for two tasks, written in two ways": {
      report: both(paper, { ...paper, productNumber: "Số: 15 / KH–UBND." }),
      row: "PL2.16",
      columns: ["productNumber"],
      values: { number: "15/KH-UBND", others: ["PL II.15"] },
    },
    "one of several papers, without its date": {
      report: both({ productNumber: "14/BC-SM; 15/KH-UBND", productDate: null }, paper),
      values: { number: "15/KH-UBND", others: ["PL II.15"] },
    },
  },
});
