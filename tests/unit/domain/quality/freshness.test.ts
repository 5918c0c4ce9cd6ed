import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOverdue, reviewDue } from '../../../../src/domain/quality/freshness.ts';

describe('reviewDue', () => {
  test.each([
    ['2026-11-22', 6, '2027-05-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-08-31', 36, '2029-08-31'],
  ])('%s and %i months is %s', (reviewed, reviewEvery, due) => {
    expect(reviewDue({ reviewed, reviewEvery })).toBe(due);
  });

  test('is always later than the review, and later still with a longer interval', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 35 }), (reviewed, reviewEvery) => {
        const due = reviewDue({ reviewed, reviewEvery });
        expect(due > reviewed).toBe(true);
        expect(reviewDue({ reviewed, reviewEvery: reviewEvery + 1 }) > due).toBe(true);
      }),
    );
  });
});

test('an entry is overdue from the day after it was due', () => {
  const review = { reviewed: '2026-05-22', reviewEvery: 6 };
  expect(isOverdue(review, '2026-11-22')).toBe(false);
  expect(isOverdue(review, '2026-11-23')).toBe(true);
});
