import { type Accepts, acceptsNumber } from "../accepts.ts";
import type { Directory } from "../agency.ts";
import { dataKinds, datedStatuses, outlooks } from "../lists.ts";
import type { Indicator, Plan } from "../plan.ts";
import type { FormRow } from "../report-form.ts";
import { bandRow } from "./band-row.ts";
import type { Owed } from "./build-form.ts";

const longText: Accepts = { kind: "text", maxLength: 3000 };

/** Rows of "Chỉ tiêu": the agency's indicators under their groups' titles. */
export function indicatorRows(
  plan: Plan,
  owed: Owed,
  directory: Directory,
  previousValues: ReadonlyMap<string, string>,
): readonly FormRow[] {
  const mine = plan.indicators.filter((row) => owed.has(row.id));
  return mine.flatMap((row, index) => {
    const entry = indicatorRow(row, owed, directory, previousValues);
    const opensGroup = mine[index - 1]?.group !== row.group;
    return opensGroup ? [bandRow("indicators", row.group, `${row.group}. ${row.groupTitle}`), entry] : [entry];
  });
}

function indicatorRow(
  row: Indicator,
  owed: Owed,
  directory: Directory,
  previous: ReadonlyMap<string, string>,
): FormRow {
  const agency = owed.get(row.id)?.agency;
  const others = row.owners.filter((id) => id !== agency).map((id) => nameOf(id, directory));
  return {
    id: row.id,
    sheet: "indicators",
    kind: "entry",
    label: indicatorLabel(row),
    locked: {
      number: row.number,
      name: row.name,
      unit: row.unit,
      target: row.target.text,
      coLeads: others.join("; "),
      previous: previous.get(row.id) ?? "",
    },
    accepts: row.target.kind === "milestone" ? milestoneCells : figureCells(row),
    planRow: row,
    milestone: null,
    role: owed.get(row.id)?.role ?? null,
    due: null,
    recurring: false,
  };
}

/** How findings and lists name an indicator: "Chỉ tiêu II.1". */
export function indicatorLabel({ group, number }: Indicator): string {
  return `Chỉ tiêu ${group}.${number}`;
}

function figureCells(row: Indicator): Record<string, Accepts> {
  const figure = acceptsNumber(row.unit);
  return {
    actual: figure,
    asOf: { kind: "date" },
    dataKind: { kind: "list", options: dataKinds },
    forecast: figure,
    explanation: longText,
    evidence: { kind: "text", maxLength: 1000 },
  };
}

/** A target in words takes the task statuses instead of a number (FORMS 1). */
const milestoneCells: Record<string, Accepts> = {
  actual: { kind: "list", options: datedStatuses },
  asOf: { kind: "date" },
  forecast: { kind: "list", options: outlooks },
  explanation: longText,
  evidence: { kind: "text", maxLength: 1000 },
};

function nameOf(id: string, directory: Directory): string {
  return directory.agencies.get(id)?.shortName ?? directory.groups.get(id)?.name ?? id;
}
