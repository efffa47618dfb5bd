import { type Entry, isEmpty, textOf } from "../entry.ts";
import { type Period, quarterOf } from "../period.ts";
import { indicatorOf, mainColumn, statusOf, taskOf } from "./answers.ts";
import { saysSomething } from "./filler.ts";

/**
 * Columns that a row needs and that are empty. What a completed task needs beyond them has rules of its own
 * (product, date), so that each finding says one thing.
 */
export function missingColumns(entry: Entry, period: Period): readonly string[] {
  return requiredColumns(entry, period).filter((column) => isEmpty(entry, column));
}

function requiredColumns(entry: Entry, period: Period): readonly string[] {
  if (indicatorOf(entry)) return ofIndicator(entry, period);
  return taskOf(entry) ? ofTask(entry) : [];
}

/**
 * A figure with its day and kind; from quý II on a forecast for the year (FORMS 1). No figure yet is an answer too,
 * when "Thuyết minh" says why; and a text target that is reached needs no forecast.
 */
function ofIndicator(entry: Entry, period: Period): readonly string[] {
  if (isEmpty(entry, "actual")) return saysSomething(textOf(entry, "explanation")) ? [] : ["actual"];
  const inWords = entry.row.accepts.actual?.kind === "list";
  const forecast = quarterOf(period) === 1 || statusOf(entry) === "done" ? [] : ["forecast"];
  return inWords ? forecast : ["asOf", "dataKind", ...forecast];
}

/** A status; a percentage and words once work has begun; the figure where one is due and the work is done (FORMS 2). */
function ofTask(entry: Entry): readonly string[] {
  switch (statusOf(entry)) {
    case "in-progress":
      return ["percent", "resultReached"];
    case "done":
      return ["percent", "figure", "resultReached"];
    case "with-result":
      return ["figure"];
    case null:
      return [mainColumn(entry)];
    default:
      return [];
  }
}
