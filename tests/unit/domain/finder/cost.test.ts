import { describe, expect, test } from 'vitest';
import { compareWithBudget, costOf } from '../../../../src/domain/finder/cost.ts';
import { fee, network, row } from './records.ts';

const today = '2026-11-23';
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const spans = (...fees: Parameters<typeof fee>[0][]) =>
  costOf(network({ fees: fees.map(fee) }), undefined, [], today);

describe('the cost', () => {
  const fees = [
    fee({ amount: 10_000, category: 'member' }),
    fee({ amount: 2000, category: 'observer' }),
    fee({ amount: 100, role: 'entry', period: 'once' }),
    fee({ amount: 50, kinds: ['individual'] }),
  ];
  const cost = (via: string | undefined) =>
    costOf(network({ fees }), ['sme'], [row({ ...(via !== undefined && { via }) })], today).map(
      ({ from, to, period }) => [from, to, period],
    );

  test('is that of the role which the row names, with what joining costs', () => {
    expect(cost('observer')).toEqual([
      [2000, 2000, 'year'],
      [100, 100, 'once'],
    ]);
  });
  test('is the span of all roles if the row names none', () => {
    expect(cost(undefined)).toEqual([
      [2000, 10_000, 'year'],
      [100, 100, 'once'],
    ]);
  });
  test('is not that of another role if none is published for this one', () => {
    const only = network({ fees: [fee({ amount: 7000, category: 'associate' })] });
    expect(costOf(only, ['sme'], [row({ via: 'full' })], today)).toEqual([]);
  });
  test('leaves out what has ended', () => {
    expect(spans({ amount: 0, until: '2023' })).toEqual([]);
  });
});

describe('against a budget', () => {
  test.each<[string, Parameters<typeof fee>[0][], number, string]>([
    ['a lower fee is within', [{ amount: 500 }], 2000, 'within'],
    ['the same amount is within', [{ amount: 2000 }], 2000, 'within'],
    ['a free network is within nothing at all', [{ amount: 0 }], 0, 'within'],
    ['a higher fee is above', [{ amount: 2001 }], 2000, 'above'],
    ['a span around it is perhaps above', [{ from: 250, to: 10_000 }], 2000, 'perhaps'],
    ['a span without end is perhaps above', [{ from: 250 }], 2000, 'perhaps'],
    ['a span without beginning is perhaps above', [{ to: 5000 }], 2000, 'perhaps'],
    [
      'what joining costs comes on top in the first year',
      [{ amount: 1950 }, { amount: 500, role: 'entry', period: 'once' }],
      2000,
      'perhaps',
    ],
    ['another currency is not compared', [{ amount: 1, currency: 'USD' }], 2000, 'other-currency'],
    [
      'a part in another currency leaves it open',
      [{ amount: 1 }, { amount: 1, currency: 'USD' }],
      2000,
      'perhaps',
    ],
    ['no fee is not published', [], 2000, 'unpublished'],
  ])('%s', (_, fees, budget, verdict) => {
    expect(compareWithBudget(spans(...fees), eur(budget))).toBe(verdict);
  });
});
