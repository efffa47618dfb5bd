import { sameMeasureDiffers } from "../../../templates/progress-report/city-rules/same-measure-differs.ts";
import { aNote, anIndicator, aTask, completed, measured } from "../../builders.ts";
import { aCity, communeGroup, finance, science } from "../../city-builder.ts";
import { testCityRule } from "./test-city-rule.ts";

const target = { text: "> 20%", kind: "threshold", operator: ">", value: 20, max: null, unit: "%" } as const;
const rows = (leads: readonly string[] = [finance.id]) => [
  anIndicator({ id: "PL1.I.4", group: "I", number: "4", unit: "%", measure: "rate", owners: [science.id] }),
  aTask({ id: "PL2.21", number: "21", leads: [...leads], target }),
];
const notes = [aNote({ rows: ["PL1.I.4", "PL2.21"], effect: "compare-values" })];
const saying = (actual: string, figure: string, known = notes) =>
  aCity(
    rows(),
    { [science.id]: { "PL1.I.4": { ...measured, actual } }, [finance.id]: { "PL2.21": { ...completed, figure } } },
    { notes: known },
  );

testCityRule(sameMeasureDiffers, {
  passes: {
    "one figure": saying("27,5", "27,5%"),
    "rows that no note takes for one measure": saying("27,5", "29", []),
    "an agency that is silent": aCity(rows(), { [science.id]: { "PL1.I.4": { ...measured } } }, { notes }),
    "one agency for both, which is asked in its own report": aCity(
      rows([science.id]),
      { [science.id]: { "PL1.I.4": { ...measured, actual: "27" }, "PL2.21": { ...completed, figure: "29" } } },
      { notes },
    ),
    "members of a group, each of which measures its own part": aCity(
      rows([communeGroup.id]),
      { [science.id]: { "PL1.I.4": { ...measured } }, "phuong-1": { "PL2.21": { ...completed, figure: "29" } } },
      { notes },
    ),
  },
  fails: {
    "two figures": {
      city: saying("27,5", "29"),
      row: "PL2.21",
      agencies: [finance.id, science.id],
      values: { labels: ["Chỉ tiêu I.4", "PL II.21"], agencies: ["Sở KH&CN", "Sở Tài chính"], said: ["27,5", "29"] },
      received: "Cùng một nội dung: Chỉ tiêu I.4 (Sở KH&CN) ghi 27,5; PL II.21 (Sở Tài chính) ghi 29",
    },
  },
});
