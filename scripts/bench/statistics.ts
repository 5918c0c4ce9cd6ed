/**
 * The value that a share of all values does not exceed, by the nearest rank.
 *
 * @param values In any order.
 * @param share From 0 to 1.
 * @returns NaN if there are no values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** What is told of values that were measured several times. */
export interface Summary {
  median: number;
  min: number;
  max: number;
  p95: number;
}

/** Sums values up; every number is NaN if there are none. */
export function summary(values: readonly number[]): Summary {
  return {
    median: percentile(values, 0.5),
    min: percentile(values, 0),
    max: percentile(values, 1),
    p95: percentile(values, 0.95),
  };
}
