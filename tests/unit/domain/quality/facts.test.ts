import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOf, factIntervals, factsOf, oldKinds } from '../../../../src/domain/quality/facts.ts';
import { factKinds } from '../../../../src/schemas/vocabularies.ts';

describe('age of facts', () => {
  test.each([
    ['fees', '2025', '2026-12-31', 'fresh'],
    ['fees', '2025', '2027-01-01', 'aged'],
    ['fees', '2025-03', '2026-03-31', 'fresh'],
    ['fees', '2025-03', '2026-04-01', 'aged'],
    ['fees', '2025-03-10', '2026-03-10', 'fresh'],
    ['fees', '2025-03-10', '2026-03-11', 'aged'],
    ['calls', '2026-05', '2026-11-22', 'fresh'],
    ['calls', '2026-04', '2026-11-22', 'aged'],
    ['memberships', '2023', '2026-11-22', 'fresh'],
    ['memberships', '2022', '2026-11-22', 'aged'],
    ['contact', 'unknown', '2026-11-22', 'undated'],
  ] as const)('%s of %s on %s: %s', (kind, asOf, today, age) => {
    expect(ageOf({ kind, asOf }, today)).toBe(age);
  });

  test('a fact does not get younger', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...factKinds), day, day, day, (kind, asOf, one, other) => {
        const [before, after] = [one, other].sort();
        const aged = (today = '') => ageOf({ kind, asOf }, today) === 'aged';
        expect(aged(before) && !aged(after)).toBe(false);
      }),
    );
  });

  test('every kind has an interval of whole months', () => {
    for (const kind of factKinds) expect(Number.isInteger(factIntervals[kind])).toBe(true);
  });
});

const claim = (asOf: string) => ({ text: 'So it is.', source: 's1', asOf });

describe('facts of an entry', () => {
  const data = {
    name: 'Alpha',
    runBy: claim('2020'),
    fees: [claim('2024'), claim('2019')],
    whoCanJoin: { kinds: ['sme'], conditions: [claim('unknown')] },
    eligibility: [{ ...claim('unknown'), countries: 'any' }],
    timeline: [{ date: '2001', text: 'Founded.', source: 's1' }],
    memberships: [claim('2025')],
  };

  test('are found at any depth, by the field they stand in; events do not count', () => {
    expect(factsOf(data)).toEqual([
      { kind: 'description', asOf: '2020' },
      { kind: 'fees', asOf: '2024' },
      { kind: 'fees', asOf: '2019' },
      { kind: 'eligibility', asOf: 'unknown' },
      { kind: 'eligibility', asOf: 'unknown' },
      { kind: 'memberships', asOf: '2025' },
    ]);
  });

  test('kinds without any fresh fact are old, with the newest date they have', () => {
    expect(oldKinds(data, '2026-11-22')).toEqual([
      { kind: 'description', newest: '2020' },
      { kind: 'fees', newest: '2024' },
      { kind: 'eligibility', newest: 'unknown' },
    ]);
    expect(oldKinds(data, '2020-06-01')).toEqual([{ kind: 'eligibility', newest: 'unknown' }]);
  });
});
