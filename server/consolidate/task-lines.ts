import type { RowAssessment } from "../../templates/assessment.ts";
import type { PartKey } from "../../templates/consolidation/parts.ts";
import type { TaskLine } from "../../templates/consolidation/row-lines.ts";
import { formatDay } from "../../templates/day.ts";
import { vi } from "../../templates/language/vi/index.ts";
import type { Milestone, Plan, TaskRow } from "../../templates/plan.ts";
import type { TaskAssessment } from "../../templates/standing.ts";
import { answerOfRow, entryOf } from "./answer-of-row.ts";
import { answeredCells } from "./answered-cells.ts";
import { notesOn } from "./indicator-lines.ts";
import { labelOf, partOf } from "./part-of.ts";
import { partyStatusOf } from "./party-status.ts";
import { type LeadAnswer, type RowStanding, rowStanding } from "./row-standing.ts";
import { type CityStandings, dueOf } from "./standings.ts";

/** The lines of one task annex: headings above their children, milestones under their task. */
export function taskLines(part: PartKey, city: CityStandings, plan: Plan): TaskLine[] {
  const standings = new Map(city.rows.map((each) => [each.asked.row.id, each]));
  const rows: readonly TaskRow[] = part === "directives" ? plan.directives : plan.tasks;
  return rows.flatMap((row): TaskLine[] => {
    if (partOf(row) !== part) return [];
    const standing = standings.get(row.id);
    if (standing) return [taskLine(standing, row, plan), ...milestoneLines(standing, row, plan)];
    const heads = rows.some((each) => each.parent === row.id && standings.has(each.id));
    return row.heading && heads ? [headingLine(row, plan)] : [];
  });
}

function taskLine(standing: RowStanding, row: TaskRow, plan: Plan): TaskLine {
  return {
    ...wordsOf(row, plan),
    ...answerOfRow(standing),
    ...assessmentOf(standing),
    ...answeredCells(entryOf(standing.ofRecord)),
    notes: notesOn(row.id, plan),
  };
}

/** A heading of the plan has nothing to answer. */
function headingLine(row: TaskRow, plan: Plan): TaskLine {
  return {
    ...wordsOf(row, plan),
    kind: "heading",
    number: row.number,
    name: row.name,
    leadsText: row.leadsText,
    agency: null,
    ref: null,
    notYetAccepted: false,
    members: null,
    coLeads: [],
    disagree: false,
    assessment: null,
    overdueAs: null,
    partyStatus: null,
    spread: {},
    ...answeredCells(null),
    notes: [],
  };
}

function wordsOf(row: TaskRow, plan: Plan) {
  return {
    row: row.id,
    part: partOf(row),
    kind: "task" as const,
    band: bandOf(row, plan),
    label: labelOf(row),
    expectedResult: row.expectedResult.text,
    deadline: row.deadline.text,
    due: dueOf(row),
    recurring: row.deadline.recurrence !== null,
  };
}

/** "III. Hạ tầng", and of a directive its document and section. */
function bandOf(row: TaskRow, plan: Plan): TaskLine["band"] {
  if (row.pillar !== null) return { key: row.pillar, title: `${row.pillar}. ${row.pillarTitle ?? ""}` };
  if (!("section" in row)) return null;
  const document = plan.documents.find((each) => each.id === row.document)?.number ?? row.document;
  const title = vi.consolidation.section(document, row.section, row.sectionTitle);
  return { key: `${row.document}.${row.section}`, title };
}

function assessmentOf({ assessment, overdueAs, ofRecord, members, answers }: RowStanding) {
  const spread: TaskLine["spread"] = {};
  if (members) for (const { result } of answers) count(spread, result.assessment as TaskAssessment);
  return {
    assessment: assessment as TaskAssessment | null,
    overdueAs,
    partyStatus: partyStatusOf(assessment as TaskAssessment | null, overdueAs, entryOf(ofRecord)),
    spread,
  };
}

function count(spread: TaskLine["spread"], assessment: TaskAssessment): void {
  spread[assessment] = (spread[assessment] ?? 0) + 1;
}

/** A milestone stands for the city as its task does: by the lead of record, or by all members of a group. */
function milestoneLines(standing: RowStanding, row: TaskRow, plan: Plan): TaskLine[] {
  return row.milestones.map((milestone, index) => {
    const asked = { ...standing.asked, due: milestone.due };
    const answers = standing.answers.map((each) => atMilestone(each, milestone));
    const step = rowStanding(asked, answers);
    return {
      ...wordsOf(row, plan),
      ...answerOfRow(step),
      ...assessmentOf(step),
      ...answeredCells(entryOf(step.ofRecord)),
      ...milestoneWords(row, milestone, index + 1),
      notes: [],
    };
  });
}

function milestoneWords(row: TaskRow, milestone: Milestone, n: number) {
  return {
    row: milestone.id,
    kind: "milestone" as const,
    number: `${row.number}.m${n}`,
    name: milestone.text,
    label: `${labelOf(row)}, mốc ${n}`,
    leadsText: "",
    expectedResult: "",
    deadline: formatDay(milestone.due),
    due: milestone.due,
    recurring: false,
  };
}

function atMilestone(answer: LeadAnswer, { id }: Milestone): LeadAnswer {
  const result: RowAssessment | undefined = answer.result.milestones.find((each) => each.row.id === id);
  if (!result) throw new Error(`${answer.by.agency.id} has no milestone ${id}`);
  return { ...answer, result };
}
