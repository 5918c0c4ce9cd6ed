import { describe, expect, it } from 'vitest';
import { percentile, summary } from '../../../scripts/bench/statistics.ts';

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  it.each([
    [0, 1],
    [0.5, 50],
    [0.95, 95],
    [1, 100],
  ])('%f of 1 to 100 is %i', (share, expected) => {
    expect(percentile(hundred, share)).toBe(expected);
  });

  it('sorts numbers as numbers', () => {
    expect(percentile([100, 9, 20], 0.5)).toBe(20);
  });

  it('of a single value is that value, of none is no number', () => {
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('a summary', () => {
  it('holds the middle, both ends and the slow ones', () => {
    expect(summary([5, 1, 4, 2, 3])).toEqual({ median: 3, min: 1, max: 5, p95: 5 });
  });
});
