import { describe, expect, test } from 'vitest';
import type { TimeLimit } from '../../../../src/domain/finder/question.ts';
import type { NetworkRecord } from '../../../../src/domain/finder/record.ts';
import { compareWithLimit, nextWindow } from '../../../../src/domain/finder/timing.ts';
import { network } from './records.ts';

const today = '2026-11-23';
const call = (opens: string | undefined, closes: string | undefined) => ({
  label: { text: `${opens ?? ''} to ${closes ?? ''}` },
  opens,
  closes,
});

describe('the next call', () => {
  test.each([
    ['is none where none has a date', [call(undefined, undefined)], undefined],
    ['is none where all have ended', [call('2025', '2026-11-22')], undefined],
    ['may end today', [call(undefined, today)], today],
    ['may end this month, as far as is known', [call(undefined, '2026-11')], '2026-11'],
    [
      'is the one that ends first',
      [call('2027-01', '2027-03'), call('2026-05', '2026-12')],
      '2026-12',
    ],
  ])('%s', (_, windows, closes) => {
    expect(nextWindow(windows, today)?.closes).toBe(closes);
  });
  test('is one to open, even if its end is not known', () => {
    expect(nextWindow([call('2027-02', undefined)], today)?.opens).toBe('2027-02');
    expect(nextWindow([call('2026-02', undefined)], today)).toBeUndefined();
  });
});

describe('against the time one has', () => {
  const decision = { min: 2, max: 3, unit: 'months' } as const;
  test.each<[string, Partial<NetworkRecord>, TimeLimit, string]>([
    ['a decision in time', { decision }, 'half-year', 'within'],
    [
      'a decision that may be late',
      { decision: { min: 1, max: 6, unit: 'months' } },
      'quarter',
      'perhaps',
    ],
    ['a decision that is late', { decision }, 'month', 'beyond'],
    ['half a year is half a year', { decision: { max: 6, unit: 'months' } }, 'half-year', 'within'],
    ['no time published', {}, 'year', 'unpublished'],
    [
      'no time published, and a call far away',
      { intake: 'call', windows: [call('2028', '2028')] },
      'year',
      'beyond',
    ],
    ['a call without date', { intake: 'call', decision }, 'year', 'unpublished'],
    [
      'a call whose end leaves time',
      { intake: 'call', decision, windows: [call(undefined, '2026-12-17')] },
      'half-year',
      'within',
    ],
    [
      'a call whose end leaves too little',
      { intake: 'call', decision, windows: [call(undefined, '2027-04')] },
      'half-year',
      'perhaps',
    ],
    ['only the least is known', { decision: { min: 1, unit: 'weeks' } }, 'year', 'perhaps'],
  ])('%s', (_, values, limit, verdict) => {
    expect(compareWithLimit(network(values), limit, today)).toBe(verdict);
  });
});
