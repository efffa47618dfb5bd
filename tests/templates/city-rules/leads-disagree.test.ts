import { leadsDisagree } from "../../../templates/progress-report/city-rules/leads-disagree.ts";
import { anIndicator, aTask, aTaskWithMilestones, completed, inProgress, measured } from "../../builders.ts";
import { aCity, communeGroup, communes, finance, science } from "../../city-builder.ts";
import { testCityRule } from "./test-city-rule.ts";

const together = { leads: [finance.id, science.id] };
const task = aTask(together);
const saying = (first: object, second: object) =>
  aCity([task], { [finance.id]: { "PL2.3": { ...first } }, [science.id]: { "PL2.3": { ...second } } });
const indicator = anIndicator({ owners: [finance.id, science.id] });

testCityRule(leadsDisagree, {
  passes: {
    "one result": saying(inProgress, inProgress),
    "guesses that lie close together": saying({ ...inProgress, percent: "50" }, { ...inProgress, percent: "70" }),
    "a lead that is silent": aCity([task], { [finance.id]: { "PL2.3": { ...inProgress } } }),
    "members of a group, which answer for themselves": aCity([aTask({ leads: [communeGroup.id] })], {
      [communes[0]?.id ?? ""]: { "PL2.3": { ...inProgress } },
      [communes[1]?.id ?? ""]: { "PL2.3": { ...completed } },
    }),
    "one figure, spelled otherwise": aCity([indicator], {
      [finance.id]: { "PL1.IV.5": { ...measured, actual: "1.100" } },
      [science.id]: { "PL1.IV.5": { ...measured, actual: "1100" } },
    }),
  },
  fails: {
    "completed to one, under way to the other": {
      city: saying({ ...inProgress, percent: "60" }, completed),
      row: "PL2.3",
      agencies: [finance.id, science.id],
      values: { agencies: ["Sở Tài chính", "Sở KH&CN"], said: ["60%", "done"], ofRecord: "Sở Tài chính" },
      received: "PL II.3: Sở Tài chính 60%, Sở KH&CN Đã hoàn thành",
    },
    "guesses far apart": {
      city: saying({ ...inProgress, percent: "30" }, { ...inProgress, percent: "51" }),
      values: { agencies: ["Sở Tài chính", "Sở KH&CN"], said: ["30%", "51%"], ofRecord: "Sở Tài chính" },
    },
    "two figures of one indicator": {
      city: aCity([indicator], {
        [finance.id]: { "PL1.IV.5": { ...measured } },
        [science.id]: { "PL1.IV.5": { ...measured, actual: "32" } },
      }),
      values: { agencies: ["Sở Tài chính", "Sở KH&CN"], said: ["31", "32"], ofRecord: "Sở Tài chính" },
    },
    "one milestone of a task": {
      city: aCity([aTaskWithMilestones(together)], {
        [finance.id]: { "PL3.20.m1": { ...completed }, "PL3.20.m2": { ...completed } },
        [science.id]: { "PL3.20.m1": { ...completed }, "PL3.20.m2": { ...inProgress } },
      }),
      row: "PL3.20.m2",
      values: { agencies: ["Sở Tài chính", "Sở KH&CN"], said: ["done", "50%"], ofRecord: "Sở Tài chính" },
    },
  },
});
