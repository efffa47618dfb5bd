import { leadMissing } from "../../../templates/progress-report/city-rules/lead-missing.ts";
import { aRecurringTask, aTask, inProgress } from "../../builders.ts";
import { aCity, communeGroup, finance, insurance, science } from "../../city-builder.ts";
import { testCityRule } from "./test-city-rule.ts";

const task = aTask({ leads: [science.id, finance.id, insurance.id] });
const from = (...agencies: readonly { id: string }[]) =>
  aCity([task], Object.fromEntries(agencies.map(({ id }) => [id, { "PL2.3": { ...inProgress } }])));
const halfYearly = { text: "Định kỳ 6 tháng", kind: "recurring", due: [], recurrence: "half-yearly" } as const;

testCityRule(leadMissing, {
  passes: {
    "all of them have reported": from(science, finance, insurance),
    "nobody has reported, which the row itself says": from(),
    "a row that is not owed in the period": aCity(
      [aRecurringTask({ leads: [science.id, finance.id], deadline: { ...halfYearly, due: [] } })],
      { [science.id]: {} },
    ),
    "members of a group": aCity([aTask({ leads: [communeGroup.id] })], { "phuong-1": { "PL2.3": { ...inProgress } } }),
  },
  fails: {
    "one of three": {
      city: from(science, finance),
      row: "PL2.3",
      agencies: [insurance.id],
      values: { reported: 2, of: 3, missing: ["Bảo hiểm xã hội Thành phố"] },
      received: "PL II.3: 2/3, thiếu Bảo hiểm xã hội Thành phố",
    },
  },
});
