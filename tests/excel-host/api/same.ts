/** What all have in common; null when they differ ("null property values in the response", learn.microsoft.com). */
export function same<T>(values: Iterable<T>): T | null {
  let common: T | undefined;
  for (const value of values) {
    if (common !== undefined && value !== common) return null;
    common = value;
  }
  return common ?? null;
}
