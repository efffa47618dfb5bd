/**
 * Whether a percentage seems typed as a fraction (0,95 for 95 %): at most 1, far below what it is held against, and
 * a hundred times it would fit.
 * @param reference the earlier value or the target, in percent
 */
export function looksLikeFraction(value: number, reference: number): boolean {
  return value > 0 && value <= 1 && value * 10 < reference && value * 100 <= reference * 1.5;
}
