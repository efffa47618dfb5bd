import type { DifficultyLine } from "../../templates/consolidation/agency-lines.ts";
import { dayOf, type Entry, optionOf, textOf } from "../../templates/entry.ts";
import { saysSomething } from "../../templates/progress-report/filler.ts";
import type { AgencyAssessment } from "./assess-agencies.ts";
import type { Submission } from "./input.ts";
import { rowRef } from "./ref.ts";
import type { CityStandings } from "./standings.ts";

/** Obstacles and proposals of this period's reports: on rows, then the free rows of "Kiến nghị chung". */
export function difficultyLines({ agencies }: CityStandings): DifficultyLine[] {
  return agencies.flatMap(({ agency, now }: AgencyAssessment) => {
    if (!now) return [];
    const entries = [...now.entries.values()];
    return entries.flatMap((entry) => lineOf(agency.id, entry, now.submission) ?? []);
  });
}

function lineOf(agency: string, entry: Entry, submission: Submission): DifficultyLine | null {
  const { row } = entry;
  const about = { agency, ref: rowRef(submission, row.id), label: row.label };
  if (row.sheet === "proposals") return freeLine(about, entry);
  const obstacle = said(entry, "obstacle");
  const proposal = said(entry, "proposal");
  if (!row.planRow || (!obstacle && !proposal)) return null;
  const name = row.milestone?.text ?? row.planRow.name;
  return { ...about, row: row.id, name, obstacle, proposal, kind: null, requestedDate: null, addressee: null };
}

function freeLine(about: Pick<DifficultyLine, "agency" | "ref" | "label">, entry: Entry): DifficultyLine | null {
  const proposal = said(entry, "content");
  if (!proposal) return null;
  return {
    ...about,
    row: null,
    name: textOf(entry, "relatedRow") ?? "",
    obstacle: said(entry, "reason"),
    proposal,
    kind: optionOf(entry, "kind"),
    requestedDate: dayOf(entry, "requestedDate"),
    addressee: textOf(entry, "addressee"),
  };
}

/** "Không", "không có" and the like are no obstacle. */
function said(entry: Entry, column: string): string | null {
  const text = textOf(entry, column);
  return saysSomething(text) ? text : null;
}
