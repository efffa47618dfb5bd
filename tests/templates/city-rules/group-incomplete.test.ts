import { groupIncomplete } from "../../../templates/progress-report/city-rules/group-incomplete.ts";
import { aTask, inProgress } from "../../builders.ts";
import { aCity, communeGroup, communes, science } from "../../city-builder.ts";
import { testCityRule } from "./test-city-rule.ts";

const from = (count: number, leads: readonly string[] = [communeGroup.id]) =>
  aCity(
    [aTask({ leads: [...leads] })],
    Object.fromEntries(communes.slice(0, count).map(({ id }) => [id, { "PL2.3": { ...inProgress } }])),
  );

testCityRule(groupIncomplete, {
  passes: {
    "all members have reported": from(12),
    "nobody has reported, which the row itself says": from(0),
    "leads that are named": aCity([aTask({ leads: [science.id] })], {}),
  },
  fails: {
    "some members": {
      city: from(10),
      row: "PL2.3",
      agencies: ["phuong-11", "phuong-12"],
      title: "Còn địa phương cấp xã chưa báo cáo",
      received: "PL II.3: 10/12",
      values: { reported: 10, of: 12, group: "Địa phương cấp xã" },
    },
    "a group and an agency beside it": {
      city: from(12, [science.id, communeGroup.id]),
      agencies: [science.id],
      title: "Còn đơn vị trong nhóm chưa báo cáo",
      values: { reported: 12, of: 13, group: null },
    },
  },
});
