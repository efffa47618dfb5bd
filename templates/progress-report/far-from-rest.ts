import { median } from "./median.ts";

/** Fewer members than this show no common level to be far from. */
const fewest = 8;

/** Iglewicz and Hoaglin's bound for the modified z-score: of 2,000 normally spread values one lies beyond it. */
const bound = 3.5;

/** The median absolute deviation of normally spread values, as a share of their standard deviation. */
const MAD_OF_NORMAL = 0.6745;

/** Where more than half agree to the digit, a difference below this share of the level is no news. */
const smallestShare = 0.1;

/**
 * Which values lie far from the rest: more than 3.5 robust deviations from the median. Both median and deviation stay
 * where they are while fewer than half of the values are odd, so that outliers cannot hide one another.
 * @param smallest a spread that is always allowed, in the values' unit
 */
export function farFromRest<T extends { readonly value: number }>(
  measured: readonly T[],
  smallest: number,
): { readonly far: readonly T[]; readonly middle: number } {
  const middle = median(measured.map(({ value }) => value)) ?? 0;
  if (measured.length < fewest) return { far: [], middle };
  const deviation = median(measured.map(({ value }) => Math.abs(value - middle))) ?? 0;
  const spread = Math.max(deviation / MAD_OF_NORMAL, smallest, Math.abs(middle) * smallestShare);
  return { far: measured.filter(({ value }) => Math.abs(value - middle) > bound * spread), middle };
}
