/**
 * How long a piece of work takes, in milliseconds: the median of some runs after a warm-up, so that neither the
 * compiler nor a busy neighbour decides.
 */
export function medianTime(
  work: () => void,
  { warmUps, runs }: { readonly warmUps: number; readonly runs: number },
): number {
  for (let i = 0; i < warmUps; i++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[runs >> 1] ?? Number.NaN;
}
