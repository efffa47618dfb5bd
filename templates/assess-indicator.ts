import type { DatedStatus, Outlook } from "./lists.ts";
import type { Target } from "./plan.ts";
import type { IndicatorAssessment } from "./standing.ts";
import { exceedsTarget, meetsTarget } from "./target.ts";

/** An accepted entry of this period. A figure, or a status where the target is words; null where nothing was given. */
export interface IndicatorAnswer {
  readonly value: number | DatedStatus | null;
  readonly forecast: number | Outlook | null;
}

export interface IndicatorFacts {
  readonly target: Target;
  /** The plan contradicts itself on this target, so nothing can be held against it. */
  readonly targetInDoubt: boolean;
  /** Null when nothing was accepted for the row in this period. */
  readonly answer: IndicatorAnswer | null;
  /** The year's last period: what is not met now is missed. */
  readonly lastOfYear: boolean;
}

/** Where an indicator stands: the six conditions of FORMS 2, first match wins. */
export function assessIndicator({ target, targetInDoubt, answer, lastOfYear }: IndicatorFacts): IndicatorAssessment {
  if (answer === null) return "noReport";
  if (targetInDoubt) return "notAssessable";
  const met = reaches(target, answer.value);
  if (met) return "met";
  if (lastOfYear && met === false) return "notMet";
  const expected = reaches(target, answer.forecast);
  if (expected === null) return "notAssessable";
  return expected ? "onCourse" : "atRisk";
}

/** Strictly better than asked: the flag "vượt" beside "Đạt". */
export function exceeds({ target, answer }: IndicatorFacts): boolean {
  return typeof answer?.value === "number" && exceedsTarget(target, answer.value);
}

/** @returns null where nothing was given, or a figure has nothing to be held against */
function reaches(target: Target, given: number | DatedStatus | Outlook | null): boolean | null {
  if (given === null) return null;
  if (typeof given === "number") return meetsTarget(target, given);
  return given === "done" || given === "within-year";
}
