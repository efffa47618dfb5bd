import type { Agency, Directory } from "../agency.ts";
import type { Assignment } from "../assignment.ts";
import type { Period } from "../period.ts";
import type { Plan } from "../plan.ts";
import type { FormRow, FormSheet, ReportForm } from "../report-form.ts";
import type { Sheet } from "../sheet.ts";
import { coordinationRows } from "./coordination-rows.ts";
import { proposalRows, signOffRows } from "./free-rows.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { indicators } from "./indicators.ts";
import { taskRows } from "./task-rows.ts";
import { centralTasks, cityTasks, directives } from "./tasks.ts";
import { coordination, proposals, signOff, templateVersion } from "./template.ts";

export interface FormSource {
  readonly plan: Plan;
  readonly directory: Directory;
  readonly assignments: readonly Assignment[];
}

/** The agency's assignments in a period, by plan row. */
export type Owed = ReadonlyMap<string, Assignment>;

/**
 * The form an agency gets for a period. A sheet without rows is left out; an agency that only coordinates gets an
 * information workbook (DESIGN 12).
 * @param previousValues the last accepted value of each indicator row, as printed in "Thực hiện kỳ trước"
 * @returns null when the agency neither owes nor coordinates anything in the period: it has no report
 */
export function buildForm(
  source: FormSource,
  agency: Agency,
  period: Period,
  previousValues: ReadonlyMap<string, string> = new Map(),
): ReportForm | null {
  const { plan, directory } = source;
  const owed: Owed = new Map(
    source.assignments.filter((each) => each.agency === agency.id).map((each) => [each.row, each]),
  );
  const inForce = { ...plan, ...rowsInForce(plan, period) };
  const answered: FormSheet[] = withRows([
    [indicators, indicatorRows(inForce, owed, directory, previousValues)],
    [
      centralTasks,
      taskRows(
        centralTasks.key,
        inForce.tasks.filter((each) => each.appendix === "II"),
        owed,
        period,
        plan,
      ),
    ],
    [
      cityTasks,
      taskRows(
        cityTasks.key,
        inForce.tasks.filter((each) => each.appendix === "III"),
        owed,
        period,
        plan,
      ),
    ],
    [directives, taskRows(directives.key, inForce.directives, owed, period, plan)],
  ]);
  const coordinated = withRows([[coordination, coordinationRows(inForce, owed)]]);
  if (answered.length + coordinated.length === 0) return null;
  const owes = answered.some(({ rows }) => rows.some((row) => row.kind === "entry"));
  const closing = owes
    ? withRows([
        [proposals, proposalRows()],
        [signOff, signOffRows()],
      ])
    : [];
  return {
    agency,
    period,
    planVersion: plan.version,
    templateVersion,
    sheets: [...answered, ...coordinated, ...closing],
  };
}

/** Rows of documents issued by the cut-off; whether a recurring row is owed is said on the row itself. */
function rowsInForce(plan: Plan, period: Period): Pick<Plan, "indicators" | "tasks" | "directives"> {
  const issued = new Map(plan.documents.map((each) => [each.id, each.issued]));
  const inForce = (row: { document: string }) => (issued.get(row.document) ?? "9999") <= period.cutOff;
  return {
    indicators: plan.indicators.filter(inForce),
    tasks: plan.tasks.filter(inForce),
    directives: plan.directives.filter(inForce),
  };
}

function withRows(sheets: readonly (readonly [Sheet, readonly FormRow[]])[]): FormSheet[] {
  return sheets.filter(([, rows]) => rows.length > 0).map(([sheet, rows]) => ({ sheet, rows }));
}
