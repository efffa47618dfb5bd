import { type Correction, type Directive, directive } from "../../templates/plan.ts";
import addressees from "../sources/addressees.json" with { type: "json" };
import listedCorrections from "../sources/directive-corrections.json" with { type: "json" };
import { resolveNames } from "./names.ts";
import { obligationDeadline } from "./obligation-deadline.ts";
import { obligationTarget } from "./obligation-target.ts";
import { cutObligations, type Obligation } from "./obligations.ts";
import { readSections } from "./sections.ts";

/**
 * The obligations of 10-CT/TU and 030-TB/CQTTBCĐ that name a responsible body or a date, each a row of its own.
 * @param raw the text of both documents of April 2026
 */
export function readDirectives(raw: string): readonly Directive[] {
  return cutObligations(readSections(raw)).map((each) => directive.parse(directiveOf(each)));
}

function directiveOf(obligation: Obligation): Directive {
  const { section, n, words, opening, kind, relatedTo } = obligation;
  const figure = obligation.target === undefined ? null : obligationTarget(obligation.target);
  const { text: ownName, corrections } = mend(withoutMarks(words));
  const name = opening === undefined ? ownName : `${opening} […] ${ownName}`;
  return {
    id: `${section.document}.${section.number}.${n}`,
    document: section.document,
    appendix: null,
    section: section.number,
    sectionTitle: section.title,
    pillar: null,
    pillarTitle: null,
    number: String(n),
    parent: null,
    heading: false,
    name,
    accountableHead: obligation.accountableHead ?? "",
    leads: [...responsible(obligation.leads ?? "")],
    leadsText: obligation.leads ?? "",
    coordinators: [...responsible(obligation.coordinators ?? "")],
    coordinatorsText: obligation.coordinators ?? "",
    expectedResult: { text: obligation.result ?? "", kind },
    target: figure?.target ?? null,
    deadline: obligationDeadline(name),
    milestones: [],
    authority: "",
    note: [obligation.note ?? "", ...footnotesOf(obligation)].filter((each) => each !== "").join(" "),
    relatedTo,
    inherited: [...(opening === undefined ? [] : ["name"]), ...(obligation.leadsInherited ? ["leads"] : [])],
    corrections: [...corrections, ...(figure?.corrections ?? [])],
  };
}

/** Bodies and groups that the words name; general words ("các cấp, các ngành") stand for those of a kept list. */
function responsible(words: string): readonly string[] {
  const general = addressees.find((each) => each.words.includes(words));
  return general ? general.ids : resolveNames(words).ids;
}

const withoutMarks = (words: string) => words.replace(/<sup>\d+<\/sup>/g, "");

function footnotesOf({ words, section }: Obligation): readonly string[] {
  return section.footnotes
    .filter(({ mark }) => words.includes(`<sup>${mark}</sup>`))
    .map(({ mark, text }) => `Chú thích ${mark} của văn bản: ${text}.`);
}

/** The words as meant, and the listed repairs that were made. */
function mend(words: string): { text: string; corrections: readonly Correction[] } {
  const found = listedCorrections.filter(({ was }) => words.includes(was));
  return {
    text: found.reduce((text, { was, now }) => text.replaceAll(was, now), words),
    corrections: found.map((each) => ({ field: "name", ...each })),
  };
}
