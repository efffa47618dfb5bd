import type { Agency, Directory } from "../../templates/agency.ts";
import type { Sources } from "../../templates/consolidation/consolidation.ts";
import type { Plan } from "../../templates/plan.ts";
import type { Submission } from "./input.ts";

/** What the figures rest on: documents, submissions with their hashes, doubts in the plan, assumptions. */
export function sourcesOf(plan: Plan, directory: Directory, chosen: readonly Submission[]): Sources {
  return {
    documents: plan.documents.map(({ id, number, issued, title }) => ({ id, number, issued, title })),
    submissions: chosen.map((each) => ({
      submission: each.receiptNumber,
      agency: each.agency,
      period: each.period,
      number: each.number,
      status: each.status === "submitted" ? "submitted" : "accepted",
      submittedAt: each.submittedAt,
      hash: each.hash,
    })),
    notes: plan.notes.map(({ id, rows, severity, statement, handling }) => ({
      id,
      rows,
      severity,
      statement,
      handling,
    })),
    assumptions: assumptionsOf(directory),
  };
}

function assumptionsOf(directory: Directory): Sources["assumptions"] {
  const groups = [...directory.groups.values()].map(({ name, assumption }) => ({ about: name, assumption }));
  const through = [...directory.agencies.values()].flatMap(({ name, reportsThrough }: Agency) =>
    reportsThrough ? [{ about: name, assumption: reportsThrough.assumption }] : [],
  );
  return [...groups, ...through];
}
