import type { CoLead } from "../../templates/consolidation/row-lines.ts";
import type { Entry } from "../../templates/entry.ts";
import { cellValue, textOf } from "../../templates/entry.ts";
import { isIndicator } from "../../templates/plan.ts";
import { mainColumn } from "../../templates/progress-report/answers.ts";
import { refOf, submissionOf } from "./ref.ts";
import type { LeadAnswer, RowStanding } from "./row-standing.ts";

/** What every annex line says of where its answer comes from. */
export function answerOfRow({ asked: { row }, ofRecord, members, answers }: RowStanding) {
  const coLeads = ofRecord ? answers.filter((each) => each !== ofRecord) : [];
  return {
    number: row.number,
    name: row.name,
    leadsText: isIndicator(row) ? row.ownersText : row.leadsText,
    agency: ofRecord?.by.agency.id ?? null,
    ref: ofRecord ? refOf(ofRecord.by, ofRecord.result) : null,
    notYetAccepted: answers.some(({ by, result }) => submissionOf(by, result)?.status === "submitted"),
    members,
    coLeads: coLeads.map(coLead),
    disagree: ofRecord !== null && coLeads.some((each) => disagrees(each, ofRecord)),
  };
}

/** The entry an answer rests on; null while it is silent. */
export function entryOf(answer: LeadAnswer | null): Entry | null {
  return answer?.result.answer?.entry ?? null;
}

/** What an answer says first: the figure of an indicator, the status of a task. */
function mainValue(entry: Entry | null): string | number | null {
  return entry && cellValue(entry, mainColumn(entry));
}

function coLead(answer: LeadAnswer): CoLead {
  const entry = entryOf(answer);
  return {
    agency: answer.by.agency.id,
    ref: refOf(answer.by, answer.result),
    assessment: answer.result.assessment,
    value: mainValue(entry),
    words: entry && (textOf(entry, "resultReached") ?? textOf(entry, "explanation")),
  };
}

/** Two leads that both answered and say different things (rule leads-disagree, SCREENS 4.5). */
function disagrees(one: LeadAnswer, other: LeadAnswer): boolean {
  const [left, right] = [mainValue(entryOf(one)), mainValue(entryOf(other))];
  if (left !== null && right !== null && left !== right) return true;
  const steps = [one, other].map(({ result }) => result.milestones.map((each) => each.assessment).join());
  return one.by.now !== null && other.by.now !== null && steps[0] !== steps[1];
}
