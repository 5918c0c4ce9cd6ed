import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costsFor, measuresOf, type Situation } from '../../../../src/domain/costs/costs.ts';
import { type Fee, fee } from '../../../../src/schemas/parts/money.ts';
import { feeMeasures, organisationKinds } from '../../../../src/schemas/vocabularies.ts';

const today = '2026-11-23';
const base = { currency: 'EUR', period: 'year', vat: 'unknown', source: 's1', asOf: '2026' };
const made = (label: string, more: object): Fee => fee.parse({ ...base, label, ...more });
const nobody: Situation = { measures: {} };

const table = [
  made('small', { amount: 100, bands: [{ of: 'staff', upTo: 10 }] }),
  made('middle', { amount: 200, bands: [{ of: 'staff', above: 10, under: 50 }] }),
  made('large', { amount: 300, bands: [{ of: 'staff', from: 50 }] }),
];
const labels = (fees: readonly Fee[], situation: Situation) =>
  costsFor(fees, situation, today).map(({ fee: { label } }) => label);

describe('bands', () => {
  test.each([
    ['none at all', []],
    ['without a bound', [{ of: 'staff' }]],
    ['with two lower bounds', [{ of: 'staff', from: 1, above: 2 }]],
    ['with two upper bounds', [{ of: 'staff', upTo: 1, under: 2 }]],
    ['upside down', [{ of: 'staff', from: 10, upTo: 2 }]],
    ['below zero', [{ of: 'staff', from: -1 }]],
    ['of something else', [{ of: 'desks', from: 1 }]],
  ])('%s are refused', (_name, bands) => {
    expect(fee.safeParse({ ...base, label: 'x', amount: 1, bands }).success).toBe(false);
  });

  test.each([
    [0, ['small']],
    [10, ['small']],
    [11, ['middle']],
    [49, ['middle']],
    [50, ['large']],
  ])('%i people', (staff, expected) => {
    expect(labels(table, { measures: { staff } })).toEqual(expected);
  });

  test('all that could fit are left while the measure is not told, and it is named', () => {
    expect(labels(table, nobody)).toEqual(['small', 'middle', 'large']);
    expect(measuresOf(table, today)).toEqual(['staff']);
    expect(costsFor(table, { measures: { staff: 5 } }, today)[0]?.missing).toEqual([]);
  });

  test('all bands of a fee have to fit', () => {
    const fees = [
      made('tiny', {
        amount: 1,
        bands: [
          { of: 'revenue', under: 1000 },
          { of: 'staff', under: 10 },
        ],
      }),
    ];
    expect(labels(fees, { measures: { revenue: 5, staff: 50 } })).toEqual([]);
    expect(labels(fees, { measures: { revenue: 5, staff: 5 } })).toEqual(['tiny']);
  });
});

describe('the first year and those after it', () => {
  const yearly = made('Yearly', { amount: 1200, category: 'full' });
  const joining = made('Joining', { amount: 800, role: 'entry', period: 'once', category: 'full' });

  test('joining counts once', () => {
    const [option] = costsFor([yearly, joining], nobody, today);
    expect(option?.firstYear).toEqual({ from: 2000, to: 2000 });
    expect(option?.laterYears).toEqual({ from: 1200, to: 1200 });
  });

  test.each([
    ['another category', { category: 'other' }],
    ['another currency', { currency: 'USD' }],
    ['a time that is over', { until: '2025' }],
    ['no published amount', { amount: undefined }],
  ])('a fee for joining of %s is left out', (_name, more) => {
    const [option] = costsFor([yearly, { ...joining, ...more }], nobody, today);
    expect(option?.firstYear).toEqual({ from: 1200, to: 1200 });
  });

  test('a supplement and what is not for belonging are no part of it', () => {
    const more = [
      made('More', { amount: 5, role: 'supplement' }),
      made('X', { amount: 5, role: 'other' }),
    ];
    expect(costsFor([yearly, ...more], nobody, today)).toHaveLength(1);
  });

  test('a fee that is due once has no later years', () => {
    const once = made('Once', { amount: 10, period: 'once' });
    expect(costsFor([once], nobody, today)[0]?.laterYears).toBeUndefined();
  });

  test('an open span stays open in the sum', () => {
    const from = made('From', { from: 7000, category: 'full' });
    expect(costsFor([from, joining], nobody, today)[0]?.firstYear).toEqual({
      from: 7800,
      to: undefined,
    });
  });
});

describe('a share of something', () => {
  const gold = made('Gold', { from: 2500, to: 50_000, percent: { of: 'revenue', rate: 0.025 } });
  test.each([
    [undefined, { from: 2500, to: 50_000 }],
    [1_000_000, { from: 2500, to: 2500 }],
    [40_000_000, { from: 10_000, to: 10_000 }],
    [900_000_000, { from: 50_000, to: 50_000 }],
  ])('of %s', (revenue, expected) => {
    const measures = revenue === undefined ? {} : { revenue };
    expect(costsFor([gold], { measures }, today)[0]?.firstYear).toEqual(expected);
  });
});

describe('kinds and countries', () => {
  const fees = [
    made('clusters', { amount: 1, kinds: ['cluster'] }),
    made('group 3', { amount: 2, countries: ['MD'] }),
  ];
  test.each<[string, Situation, string[]]>([
    ['nobody in particular', nobody, ['clusters', 'group 3']],
    ['a university', { kind: 'university', measures: {} }, ['group 3']],
    ['somebody of Georgia', { country: 'GE', measures: {} }, ['clusters']],
    [
      'a cluster of Moldova',
      { country: 'MD', kind: 'cluster', measures: {} },
      ['clusters', 'group 3'],
    ],
  ])('%s', (_name, situation, expected) => {
    expect(labels(fees, situation)).toEqual(expected);
  });
});

describe('whatever is told', () => {
  const amounts = fc
    .tuple(fc.nat(10_000), fc.nat(10_000))
    .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
  const someFee = fc
    .record({
      span: amounts,
      role: fc.constantFrom('membership', 'entry'),
      band: fc.option(fc.record({ of: fc.constantFrom(...feeMeasures), upTo: fc.nat(100) })),
      kinds: fc.option(fc.subarray([...organisationKinds], { minLength: 1 })),
    })
    .map(({ span, role, band, kinds }) =>
      made('Some', {
        ...span,
        role,
        ...(band === null ? {} : { bands: [{ of: band.of, upTo: band.upTo + 1 }] }),
        ...(kinds === null ? {} : { kinds }),
      }),
    );
  const someSituation = fc.record({
    kind: fc.option(fc.constantFrom(...organisationKinds), { nil: undefined }),
    measures: fc.dictionary(fc.constantFrom(...feeMeasures), fc.nat(120)),
  });

  test('more of it leaves fewer ways, and adds none', () => {
    fc.assert(
      fc.property(fc.array(someFee), someSituation, (fees, situation) => {
        const less = new Set(costsFor(fees, { measures: {} }, today).map((one) => one.fee));
        for (const { fee: left } of costsFor(fees, situation, today)) {
          expect(less.has(left)).toBe(true);
        }
      }),
    );
  });

  test('the years after the first never cost more than the fee, nor the first less', () => {
    fc.assert(
      fc.property(fc.array(someFee), someSituation, (fees, situation) => {
        for (const { fee: own, firstYear, laterYears } of costsFor(fees, situation, today)) {
          expect(laterYears?.from).toBeGreaterThanOrEqual(own.from ?? 0);
          expect(laterYears?.to).toBeLessThanOrEqual(own.to ?? 0);
          expect(firstYear.from).toBeGreaterThanOrEqual(laterYears?.from ?? 0);
          expect(own.source).not.toBe('');
        }
      }),
    );
  });
});
