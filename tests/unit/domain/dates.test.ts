import { expect, test } from 'vitest';
import { hasPassed } from '../../../src/domain/dates.ts';

test.each([
  ['2026-11-21', true],
  ['2026-11-22', false],
  ['2026-11', false],
  ['2026-10', true],
  ['2026', false],
  ['2025', true],
])('on 22 November 2026, %s has passed: %s', (date, passed) => {
  expect(hasPassed(date, '2026-11-22')).toBe(passed);
});
