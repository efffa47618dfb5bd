import type { Agency, Indicator, Target } from "../api-shapes.ts";
import { randomFrom } from "../random.ts";
import type { Measured } from "./desk.ts";

/** What an indicator of an agency does in a year: figures by quarter and what is expected for the whole year. */
export interface IndicatorStory {
  /** By quarter; null where no figure could be had yet. */
  readonly values: Readonly<Record<"Q2" | "Q3", number | null>>;
  readonly forecast: number;
  readonly onCourse: boolean;
}

/** Rows that measure one thing have one story. */
export function indicatorStory(
  { as, target, shared }: Measured,
  agency: Agency,
  unit: string,
  measure: Indicator["measure"],
): IndicatorStory {
  const random = randomFrom(as, agency.id, "figures");
  const goal = target.value ?? 0;
  const luck = random.next();
  const onCourse = luck >= 0.16;
  const round = (value: number) => roundFor(unit, goal, value);
  if (target.operator === "<" || target.operator === "<=") {
    const [second, third, forecast] = onCourse ? [1.04, 0.985, 0.96] : [1.2, 1.12, 1.06];
    return {
      values: { Q2: round(goal * second), Q3: round(goal * third) },
      forecast: round(goal * forecast),
      onCourse,
    };
  }
  const highest = isShare(unit) ? 100 : Number.POSITIVE_INFINITY;
  const end = Math.min(highest, goal * (onCourse ? random.between(1.01, 1.1) : random.between(0.82, 0.95)));
  const early = onCourse && random.chance(0.3);
  const [second, third] =
    measure === "flow"
      ? [random.between(0.36, 0.55), early ? 0.97 : random.between(0.62, 0.85)]
      : [random.between(0.8, 0.92), early ? 1 : random.between(0.93, 0.985)];
  const forecast = settle(round(end), target, onCourse, unit);
  const late = !shared && random.chance(0.1);
  return {
    values: { Q2: late ? null : Math.min(forecast, round(end * second)), Q3: Math.min(forecast, round(end * third)) },
    forecast,
    onCourse,
  };
}

/** Rounding may have moved the year's figure over or under the target. */
function settle(value: number, { operator, value: goal }: Target, onCourse: boolean, unit: string): number {
  const step = isCounted(unit) ? 1 : 0.1;
  const bar = goal ?? 0;
  const meets = operator === ">" ? value > bar : value >= bar;
  if (onCourse === meets) return value;
  if (onCourse) return operator === ">" ? bar + step : bar;
  return Math.max(0, Math.round((bar - step) * 100) / 100);
}

export function isShare(unit: string): boolean {
  return unit.includes("%");
}

/** Enterprises, papers, people: whole numbers. */
export function isCounted(unit: string): boolean {
  return !/%|chỉ số|vạn dân|^tỷ lệ|đồng|ngày/iu.test(unit);
}

function roundFor(unit: string, goal: number, value: number): number {
  if (isCounted(unit) || /ngày/iu.test(unit)) return Math.round(value);
  const digits = goal < 3 ? 2 : 1;
  return Number(value.toFixed(digits));
}
