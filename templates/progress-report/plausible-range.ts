import { type Entry, numberOf } from "../entry.ts";
import { quarterOf, yearOf } from "../period.ts";
import type { Indicator } from "../plan.ts";
import type { CheckContext } from "../rule.ts";
import { entriesBefore } from "./before.ts";
import { median } from "./median.ts";

/** How far beyond history and target a value may lie before someone should look: a slipped comma is ten times. */
const WIDTH = { flow: 3, stock: 2, rate: 2, text: 2 } as const;

export interface PlausibleRange {
  readonly low: number;
  readonly high: number;
  /** The newest earlier value. */
  readonly previous: number;
}

/**
 * Where an indicator's value can be expected. The middle (median) of its earlier values and its target span a
 * stretch, widened on both sides by a factor; one odd value in the past does not move the median. What counts up in
 * a year is first brought to this quarter's length and compared only within the year.
 * @returns null without an earlier value above 0: there is nothing to judge by
 */
export function plausibleRange(entry: Entry, indicator: Indicator, context: CheckContext): PlausibleRange | null {
  const flow = indicator.measure === "flow";
  const earlier = entriesBefore(entry, context).flatMap(({ period, entry: then }) => {
    const value = numberOf(then, "actual");
    const comparable = !flow || yearOf(period) === yearOf(context.period);
    return value !== null && comparable ? [{ value, quarter: quarterOf(period) }] : [];
  });
  const previous = earlier[0]?.value;
  const middle = median(
    earlier.map(({ value, quarter }) => (flow ? (value * quarterOf(context.period)) / quarter : value)),
  );
  if (previous === undefined || middle === null || middle <= 0) return null;
  const marks = [middle, previous, indicator.target.value ?? middle].filter((each) => each > 0);
  const width = WIDTH[indicator.measure];
  return { low: Math.min(...marks) / width, high: Math.max(...marks) * width, previous };
}
