import type { NumberAccepted } from "../templates/accepts.ts";
import type { RawRow, RawRows } from "../templates/cell.ts";
import { formatDay } from "../templates/day.ts";
import { formatNumber } from "../templates/format-number.ts";
import { periodName, quarterOf } from "../templates/period.ts";
import { type Indicator, isIndicator, type PlanNote, type Target, type TaskRow } from "../templates/plan.ts";
import { entryRows, type FormRow, type ReportForm } from "../templates/report-form.ts";
import { meetsTarget } from "../templates/target.ts";

/** A form filled as a careful clerk would: targets on course, what is due completed, each row in its own words. */
export function wellFilled(form: ReportForm, notes: readonly PlanNote[] = []): RawRows {
  const rows = entryRows(form).flatMap((row, index): readonly [string, RawRow][] => {
    if (row.id === "KD.form" && form.agency.form === null) return [[row.id, { value: "Cơ quan nhà nước" }]];
    const { planRow } = row;
    if (!planRow) return [];
    const cells = isIndicator(planRow)
      ? measured(row, planRow, form, notes)
      : reported(row, planRow, form, notes, index);
    return [[row.id, cells]];
  });
  return Object.fromEntries(rows);
}

function measured(row: FormRow, indicator: Indicator, form: ReportForm, notes: readonly PlanNote[]): RawRow {
  const { period } = form;
  const last = quarterOf(period) === 4;
  if (row.accepts.actual?.kind !== "number") {
    return { actual: last ? "Đã hoàn thành" : "Đang thực hiện", forecast: last ? null : "Hoàn thành trong năm" };
  }
  const goal = goalOf(indicator.id, form, notes);
  const share = indicator.measure === "flow" ? quarterOf(period) / 4 : 1;
  return {
    actual: formatNumber(share < 1 ? Math.ceil(goal * share) : goal),
    asOf: formatDay(period.cutOff),
    dataKind: "Sơ bộ",
    forecast: formatNumber(goal),
    explanation: `Theo báo cáo ${periodName(period)} của bộ phận theo dõi ${row.label}`,
  };
}

/** A value that meets the target; rows that measure one thing take the highest of theirs. */
function goalOf(id: string, form: ReportForm, notes: readonly PlanNote[]): number {
  const twins = notes.filter(({ effect, rows }) => effect === "compare-values" && rows.includes(id));
  const ids = new Set([id, ...twins.flatMap(({ rows }) => rows)]);
  const goals = entryRows(form).flatMap(({ planRow, accepts }) => {
    const figure = accepts.actual ?? accepts.figure;
    const target = planRow?.target;
    return planRow && target && ids.has(planRow.id) && figure?.kind === "number" ? [reaching(target, figure)] : [];
  });
  return Math.max(...goals);
}

function reaching(target: Target, { domain }: NumberAccepted): number {
  const value = target.value ?? 0;
  const step = domain === "index" ? 0.01 : 1;
  return [value, value + step, value - step].find((each) => meetsTarget(target, each)) ?? value;
}

function reported(row: FormRow, task: TaskRow, form: ReportForm, notes: readonly PlanNote[], index: number): RawRow {
  const { period } = form;
  const words = `${row.label}: đã họp thống nhất nội dung và phân công trong ${periodName(period)}`;
  const figure = row.accepts.figure?.kind === "number" ? goalOf(task.id, form, notes) : null;
  if (row.recurring) return { status: "Có kết quả trong kỳ", figure, resultReached: words };
  if (row.due === null || row.due > period.cutOff) {
    return { status: "Đang thực hiện", percent: String(20 * quarterOf(period)), resultReached: words };
  }
  const day = formatDay(row.due);
  const { code, form: family } = form.agency;
  const productNumber = family === "party" ? `${100 + index}-QĐ/${code}` : `${100 + index}/QĐ-${code}`;
  const paper = { productNumber, productDate: day };
  return { status: "Đã hoàn thành", percent: 100, figure, resultReached: words, completedOn: day, ...paper };
}
