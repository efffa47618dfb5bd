import { z } from "zod";
import obligationsJson from "../sources/obligations.json" with { type: "json" };
import type { Section } from "./sections.ts";

/**
 * What is kept by hand about an obligation: the words it starts with, and what cannot be computed from them. The
 * obligation's own words always come from the document: they run to the start of the next one in the section.
 */
const keptObligation = z.strictObject({
  starts: z.string(),
  /** Earlier words of the same sentence or paragraph, without which these say too little. */
  opening: z.string().optional(),
  /** Words of the document that name who is responsible; absent: those of the section. */
  leads: z.string().optional(),
  coordinators: z.string().optional(),
  accountableHead: z.string().optional(),
  /** Words of the document that say what comes out. */
  result: z.string().optional(),
  kind: z.enum(["paper", "figure", "activity"]),
  /** Words of the document that hold the figure. */
  target: z.string().optional(),
  relatedTo: z.array(z.string()),
  note: z.string().optional(),
});
const keptSection = z.strictObject({
  section: z.string(),
  leads: z.string().optional(),
  obligations: z.array(keptObligation).min(1),
});

export type KeptObligation = z.infer<typeof keptObligation>;

export interface Obligation extends KeptObligation {
  readonly section: Section;
  /** Its place in the section, from 1. */
  readonly n: number;
  readonly words: string;
  /** Responsible as its section says, not in its own words. */
  readonly leadsInherited: boolean;
}

/** The obligations of every section, cut at the kept starting words. */
export function cutObligations(sections: readonly Section[]): readonly Obligation[] {
  const kept = new Map(
    keptSection
      .array()
      .parse(obligationsJson)
      .map((each) => [each.section, each]),
  );
  return sections.flatMap((section) => {
    const { leads, obligations } = kept.get(`${section.document}.${section.number}`) ?? { obligations: [] };
    const starts = obligations.map((each) => startOf(each.starts, section));
    return obligations.map((each, index) => ({
      ...each,
      leads: each.leads ?? leads,
      section,
      n: index + 1,
      words: section.text.slice(starts[index], starts[index + 1]).replace(/[\s,;]+$/, ""),
      leadsInherited: each.leads === undefined,
    }));
  });
}

/** What stands in a section before its first obligation: a sentence that only introduces them. */
export function introductionOf(section: Section, obligations: readonly Obligation[]): string {
  const first = obligations.find((each) => each.section === section);
  return first ? section.text.slice(0, section.text.indexOf(first.words)).trim() : section.text;
}

function startOf(words: string, { document, number, text }: Section): number {
  const at = text.indexOf(words);
  if (at < 0 || text.includes(words, at + 1)) throw new Error(`${document}.${number} has no single “${words}”`);
  return at;
}
