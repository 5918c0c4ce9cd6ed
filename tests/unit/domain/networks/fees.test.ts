import { describe, expect, test } from 'vitest';
import {
  feesFor,
  feeSpans,
  isCurrent,
  membershipFees,
} from '../../../../src/domain/networks/fees.ts';
import type { Fee } from '../../../../src/schemas/parts/money.ts';

const today = '2026-11-22';
const fee = (values: Partial<Fee>): Fee => ({
  label: 'Member',
  role: 'membership',
  currency: 'EUR',
  period: 'year',
  vat: 'unknown',
  source: 's1',
  asOf: '2024',
  ...values,
});

describe('feeSpans', () => {
  test('spans single amounts and ranges, for each currency apart', () => {
    const fees = [
      fee({ amount: 500 }),
      fee({ from: 250, to: 2000 }),
      fee({ amount: 900, currency: 'USD' }),
    ];
    expect(feeSpans(fees, today)).toEqual([
      { currency: 'EUR', period: 'year', from: 250, to: 2000, asOf: '2024' },
      { currency: 'USD', period: 'year', from: 900, to: 900, asOf: '2024' },
    ]);
  });

  test('keeps what is paid once apart from what is paid each year', () => {
    const spans = feeSpans([fee({ amount: 600, period: 'once' }), fee({ amount: 5000 })], today);
    expect(spans.map(({ period, from, to }) => [period, from, to])).toEqual([
      ['once', 600, 600],
      ['year', 5000, 5000],
    ]);
  });

  test('leaves an end open that a fee leaves open', () => {
    expect(feeSpans([fee({ from: 250 }), fee({ amount: 500 })], today)[0]).toMatchObject({
      from: 250,
      to: undefined,
    });
    expect(feeSpans([fee({ to: 500 })], today)[0]).toMatchObject({ from: undefined, to: 500 });
  });

  test('a past offer is not the price', () => {
    expect(feeSpans([fee({ amount: 0, until: '2023-03' })], today)).toEqual([]);
  });

  test('a fee without amount says nothing', () => {
    expect(feeSpans([fee({})], today)).toEqual([]);
  });

  test('the span is as old as its oldest fee, and unknown if one is', () => {
    const old = fee({ amount: 1, asOf: '2018' });
    expect(feeSpans([fee({ amount: 2 }), old], today)[0]?.asOf).toBe('2018');
    expect(feeSpans([old, fee({ amount: 2, asOf: 'unknown' })], today)[0]?.asOf).toBe('unknown');
  });
});

test.each([
  [undefined, true],
  ['2026-11-22', true],
  ['2026-11-21', false],
  ['2026-11', true],
  ['2026', true],
  ['2025', false],
])('a fee until %s applies: %s', (until, current) => {
  expect(isCurrent(fee(until === undefined ? {} : { until }), today)).toBe(current);
});

test('a kind of organisation pays its own fees and those for anybody', () => {
  const fees = [
    fee({ label: 'anybody' }),
    fee({ label: 'companies', kinds: ['sme', 'startup'] }),
    fee({ label: 'cities', kinds: ['public-body'] }),
  ];
  expect(feesFor(fees, 'sme').map(({ label }) => label)).toEqual(['anybody', 'companies']);
});

test('what joining costs counts beside a membership fee, but is no price by itself', () => {
  const yearly = fee({ amount: 1950 });
  const entry = fee({ role: 'entry', amount: 500, period: 'once' });
  const others = [fee({ role: 'supplement', amount: 50 }), fee({ role: 'other', amount: 7500 })];
  expect(membershipFees([entry, yearly, ...others])).toEqual([entry, yearly]);
  expect(membershipFees([entry, ...others])).toEqual([]);
});
