import { memberFarFromGroup } from "../../../templates/progress-report/city-rules/member-far-from-group.ts";
import { aTask, completed, inProgress } from "../../builders.ts";
import { aCity, communeGroup, communes, science } from "../../city-builder.ts";
import { testCityRule } from "./test-city-rule.ts";

const target = { text: "≥ 8", kind: "threshold", operator: ">=", value: 8, max: null, unit: "tổ" } as const;
const task = aTask({ leads: [communeGroup.id], target });
const saying = (figures: readonly string[], row = task) =>
  aCity(
    [row],
    Object.fromEntries(figures.map((figure, i) => [communes[i]?.id ?? "", { "PL2.3": { ...completed, figure } }])),
  );
const alike = ["8", "9", "10", "11", "12", "9", "10", "11"];

testCityRule(memberFarFromGroup, {
  passes: {
    "members that are alike": saying(alike),
    "too few to show a common level": saying(["8", "9", "10", "11", "12", "9", "950"]),
    "all the same but one that lies close": saying(["10", "10", "10", "10", "10", "10", "10", "11"]),
    "percentages within the usual": aCity(
      [aTask({ leads: [communeGroup.id] })],
      Object.fromEntries(
        communes.slice(0, 8).map(({ id }, i) => [id, { "PL2.3": { ...inProgress, percent: String(40 + 4 * i) } }]),
      ),
    ),
    "leads that are named, whose work differs": aCity([aTask({ leads: [science.id], target })], {
      [science.id]: { "PL2.3": { ...completed, figure: "950" } },
    }),
  },
  fails: {
    "a slipped comma": {
      city: saying([...alike, "950"]),
      row: "PL2.3",
      agencies: ["phuong-9"],
      values: { column: "figure", agencies: ["Phường 9"], said: ["950"], middle: 10, members: 9 },
      received: "PL II.3, Số liệu đạt được: Phường 9 ghi 950",
    },
    "several at once, which hide neither themselves nor one another": {
      city: saying([...alike, "950", "0", "1200"]),
      agencies: ["phuong-9", "phuong-10", "phuong-11"],
      values: {
        column: "figure",
        agencies: ["Phường 9", "Phường 10", "Phường 11"],
        said: ["950", "0", "1.200"],
        middle: 10,
        members: 11,
      },
    },
  },
});
