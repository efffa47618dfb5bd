import { textCopiedAcrossRows } from "../../../templates/progress-report/rules/text-copied-across-rows.ts";
import { aReport, aTask, aTaskWithMilestones, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const [one, two] = [aTask(), aTask({ id: "PL2.4", number: "4" })];
const text = "Đã ban hành văn bản triển khai đến các đơn vị";
const saying = (first: string, second: string) =>
  aReport([one, two], {
    "PL2.3": { ...inProgress, resultReached: first },
    "PL2.4": { ...inProgress, resultReached: second },
  });

testRule(textCopiedAcrossRows, {
  passes: {
    "two results": saying(text, "Đã trình dự thảo Đề án lên UBND Thành phố"),
    "the same few words": saying("Đã trình UBND Thành phố", "Đã trình UBND Thành phố"),
    "milestones of one task": aReport([aTaskWithMilestones()], { "PL3.20.m1": inProgress, "PL3.20.m2": inProgress }),
  },
  fails: {
    "one text with other spaces and letters": {
      report: saying(text, `  ${text.toUpperCase()}. `),
      row: "PL2.4",
      columns: ["resultReached"],
      values: { text: `${text.toUpperCase()}.`, others: ["PL II.3"] },
    },
  },
});
