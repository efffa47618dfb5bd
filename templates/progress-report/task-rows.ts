import { type Accepts, acceptsNumber } from "../accepts.ts";
import { isOwedIn } from "../assignment.ts";
import { formatDay } from "../day.ts";
import { vi } from "../language/vi/index.ts";
import { datedStatuses, recurringStatuses } from "../lists.ts";
import type { Period } from "../period.ts";
import type { Milestone, Plan, TaskRow } from "../plan.ts";
import type { FormRow, FormRowKind } from "../report-form.ts";
import type { SheetKey } from "../sheet.ts";
import { bandRow } from "./band-row.ts";
import type { Owed } from "./build-form.ts";

/** Rows of a task sheet: the agency's tasks under their pillars or sections, headings above their children. */
export function taskRows(
  sheet: SheetKey,
  rows: readonly TaskRow[],
  owed: Owed,
  period: Period,
  plan: Plan,
): readonly FormRow[] {
  const leads = (row: TaskRow) => owed.get(row.id) !== undefined && owed.get(row.id)?.role !== "coordinating";
  const headings = new Set(rows.filter(leads).map((row) => row.parent));
  const mine = rows.filter((row) => leads(row) || (row.heading && headings.has(row.id)));
  return mine.flatMap((row, index) => {
    const band = bandOf(row);
    const before = mine[index - 1];
    const opensBand = band !== null && band.key !== (before ? bandOf(before)?.key : undefined);
    const own = rowsOf(sheet, row, owed, isOwedIn(row, period, plan));
    return opensBand ? [bandRow(sheet, band.key, band.text), ...own] : own;
  });
}

function bandOf(row: TaskRow): { key: string; text: string } | null {
  if ("section" in row)
    return {
      key: `${row.document}.${row.section}`,
      text: `${row.document === "CT10" ? "10-CT/TU" : "030-TB/CQTTBCĐ"}, mục ${row.section}. ${row.sectionTitle}`,
    };
  return row.pillar === null ? null : { key: row.pillar, text: `${row.pillar}. ${row.pillarTitle}` };
}

function rowsOf(sheet: SheetKey, row: TaskRow, owed: Owed, due: boolean): readonly FormRow[] {
  if (row.heading) return [taskRow(sheet, row, owed, "heading")];
  if (row.milestones.length > 0) {
    return [
      taskRow(sheet, row, owed, "derived"),
      ...row.milestones.map((each, i) => milestoneRow(sheet, row, each, i + 1, owed)),
    ];
  }
  return [taskRow(sheet, row, owed, due ? "entry" : "notOwed")];
}

/** How findings name a task: "PL III.14", "10-CT/TU 7.3". */
export function taskLabel(row: TaskRow): string {
  if (!("section" in row)) return `PL ${row.appendix}.${row.number}`;
  return `${row.document === "CT10" ? "10-CT/TU" : "030-TB/CQTTBCĐ"}, ${row.section}.${row.number}`;
}

function taskRow(sheet: SheetKey, row: TaskRow, owed: Owed, kind: FormRowKind): FormRow {
  const role = owed.get(row.id)?.role ?? null;
  return {
    id: row.id,
    sheet,
    kind,
    label: taskLabel(row),
    locked: {
      number: row.number,
      name: row.name,
      expectedResult: row.expectedResult.text,
      deadline: row.deadline.text,
      role: role ? vi.terms.roles[role] : "",
      accountableHead: row.accountableHead,
      leads: row.leadsText,
      coordinators: row.coordinatorsText,
      authority: row.authority,
      note: row.note,
    },
    accepts: kind === "entry" ? cellsOf(row) : {},
    planRow: row,
    milestone: null,
    role,
    due: row.deadline.due.at(-1) ?? null,
    recurring: row.deadline.recurrence !== null,
  };
}

function milestoneRow(sheet: SheetKey, row: TaskRow, milestone: Milestone, n: number, owed: Owed): FormRow {
  const parent = taskRow(sheet, row, owed, "entry");
  return {
    ...parent,
    id: milestone.id,
    label: `${taskLabel(row)}, mốc ${n}`,
    locked: {
      ...parent.locked,
      number: `${row.number}.m${n}`,
      name: `Mốc ${n}: ${milestone.text}`,
      deadline: formatDay(milestone.due),
    },
    milestone,
    due: milestone.due,
    recurring: false,
  };
}

const text = (maxLength: number): Accepts => ({ kind: "text", maxLength });
const date: Accepts = { kind: "date" };

function cellsOf(row: TaskRow): Record<string, Accepts> {
  const figure: Record<string, Accepts> =
    row.target && row.target.kind !== "milestone" ? { figure: acceptsNumber(row.target.unit ?? "") } : {};
  const words = { resultReached: text(4000), productNumber: { kind: "document-number" } as const, productDate: date };
  const closing = { obstacle: text(3000), proposal: text(3000), nextStep: text(3000) };
  if (row.deadline.recurrence !== null) {
    return { status: { kind: "list", options: recurringStatuses }, ...figure, ...words, ...closing };
  }
  return {
    status: { kind: "list", options: datedStatuses },
    percent: acceptsNumber("%"),
    ...figure,
    ...words,
    completedOn: date,
    ...closing,
    expectedOn: date,
  };
}
