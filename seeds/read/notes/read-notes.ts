import { z } from "zod";
import { type PlanNote, planNote } from "../../../templates/plan.ts";
import keptNotes from "../../sources/kept-notes.json" with { type: "json" };
import { partsAsLargeAsWhole, researcherCounts } from "./amounts.ts";
import { authoritiesAndLeads } from "./authorities.ts";
import { formerNames, unknownLeads } from "./bodies.ts";
import { leadsThatCoordinate, repeatedNames } from "./coordination.ts";
import { copiedAuthority } from "./copied-authority.ts";
import { missingDeadlines, pastDeadlines, uncertainDeadlines } from "./deadlines.ts";
import { doubledWords, paperDates, pillars, systemAddress, youngerBasis } from "./document-texts.ts";
import { headsAndLeads, vagueHeads } from "./heads.ts";
import { type Checker, type NoteSource, rowOf } from "./note-source.ts";
import { recurringResults } from "./recurring-results.ts";
import { agencyListResults, alternativeResults, copiedResults, lostFigures, uncountedResults } from "./results.ts";
import { sameMeasures } from "./same-measures.ts";
import { sameWorks } from "./same-works.ts";
import { figuresInNames, laterTargets, sharedFigures } from "./targets.ts";
import { unfitUnits, unmeasuredIndicators } from "./units.ts";

/** In the order in which their notes are numbered within a severity. */
const CHECKERS: readonly Checker[] = [
  sameMeasures,
  partsAsLargeAsWhole,
  researcherCounts,
  figuresInNames,
  unfitUnits,
  unmeasuredIndicators,
  laterTargets,
  sharedFigures,
  sameWorks,
  pastDeadlines,
  missingDeadlines,
  uncertainDeadlines,
  recurringResults,
  agencyListResults,
  uncountedResults,
  copiedResults,
  lostFigures,
  alternativeResults,
  headsAndLeads,
  authoritiesAndLeads,
  leadsThatCoordinate,
  repeatedNames,
  formerNames,
  unknownLeads,
  vagueHeads,
  copiedAuthority,
  paperDates,
  systemAddress,
  youngerBasis,
  pillars,
  doubledWords,
];

const SEVERITIES: readonly PlanNote["severity"][] = ["contradiction", "doubt", "information"];

/**
 * Every contradiction and doubt in the documents: those that functions find, then those that a person read, gravest
 * first, numbered N01, N02, ….
 */
export function readNotes(source: NoteSource): readonly PlanNote[] {
  const kept = z.array(planNote.omit({ id: true })).parse(keptNotes);
  const drafts = [...CHECKERS.flatMap((check) => check(source)), ...kept];
  for (const id of drafts.flatMap(({ rows }) => rows)) rowOf(id, source);
  return SEVERITIES.flatMap((severity) => drafts.filter((each) => each.severity === severity)).map((draft, index) =>
    planNote.parse({ id: `N${String(index + 1).padStart(2, "0")}`, ...draft }),
  );
}
