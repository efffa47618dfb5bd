import type { CityToCheck } from "../templates/check-city.ts";
import { aNote, anIndicator, aTask, completed, inProgress, measured } from "./builders.ts";
import { aCity, communeGroup, communes, finance, science } from "./city-builder.ts";

const figure = { text: "≥ 8", kind: "threshold", operator: ">=", value: 8, max: null, unit: "tổ" } as const;
const sayingFigure = (value: string) => ({ "PL2.3": { ...completed, figure: value } });

/** A city by the rule across agencies that it trips. */
export const cityMistakes: Readonly<Record<string, (language: CityToCheck["language"]) => CityToCheck>> = {
  "leads-disagree": (language) =>
    aCity(
      [aTask({ leads: [finance.id, science.id] })],
      { [finance.id]: { "PL2.3": { ...inProgress } }, [science.id]: { "PL2.3": { ...completed } } },
      { language },
    ),
  "lead-missing": (language) =>
    aCity([aTask({ leads: [finance.id, science.id] })], { [finance.id]: { "PL2.3": { ...inProgress } } }, { language }),
  "group-incomplete": (language) =>
    aCity([aTask({ leads: [communeGroup.id] })], { "phuong-1": { "PL2.3": { ...inProgress } } }, { language }),
  "same-measure-differs": (language) =>
    aCity(
      [
        anIndicator({ id: "PL1.I.4", group: "I", number: "4", owners: [science.id] }),
        anIndicator({ id: "PL1.I.5", group: "I", number: "5", owners: [finance.id] }),
      ],
      { [science.id]: { "PL1.I.4": { ...measured } }, [finance.id]: { "PL1.I.5": { ...measured, actual: "32" } } },
      { notes: [aNote({ rows: ["PL1.I.4", "PL1.I.5"], effect: "compare-values" })], language },
    ),
  "member-far-from-group": (language) =>
    aCity(
      [aTask({ leads: [communeGroup.id], target: figure })],
      Object.fromEntries(communes.map(({ id }, i) => [id, sayingFigure(i < 6 ? "9" : i < 10 ? "10" : "950")])),
      { language },
    ),
  "document-claimed-twice": (language) =>
    aCity(
      [
        aTask({ id: "PL2.3", number: "3", leads: [science.id] }),
        aTask({ id: "PL2.4", number: "4", leads: [finance.id] }),
      ],
      { [science.id]: { "PL2.3": { ...completed } }, [finance.id]: { "PL2.4": { ...completed } } },
      { language },
    ),
};
