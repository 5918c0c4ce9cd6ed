import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestStatus,
  coverage,
  kindsConcerned,
  leavesOpen,
  otherKind,
} from '../../../../src/domain/eligibility/coverage.ts';
import { resolveEligibility } from '../../../../src/domain/eligibility/eligibility.ts';
import type { EligibilityRow } from '../../../../src/schemas/parts/eligibility.ts';
import {
  eligibilityStatuses,
  organisationKinds,
  partnerCountries,
} from '../../../../src/schemas/vocabularies.ts';

const row = (values: Partial<EligibilityRow>): EligibilityRow => ({
  countries: 'any',
  kinds: 'any',
  status: 'open',
  basis: 'Because.',
  source: 's1',
  asOf: '2024',
  ...values,
});

describe('coverage', () => {
  test('a general row loses the countries that a specific one decides', () => {
    const general = row({ kinds: ['association'] });
    const belarus = row({ countries: ['BY'], kinds: ['association'], status: 'closed' });
    expect(coverage([general, belarus])).toEqual([
      { row: general, countries: ['AM', 'AZ', 'GE', 'MD', 'UA'], kinds: ['association'] },
      { row: belarus, countries: ['BY'], kinds: ['association'] },
    ]);
  });

  test('a row that decides nothing is left out', () => {
    const general = row({ kinds: ['association'], countries: ['MD'] });
    const same = row({ kinds: ['association'], countries: ['MD'] });
    expect(coverage([general, same]).map((one) => one.row)).toEqual([general]);
  });

  test('every pair is covered by the row that answers it, once', () => {
    const rows = fc.array(
      fc.record({
        countries: fc.oneof(
          fc.constant('any' as const),
          fc.uniqueArray(fc.constantFrom(...partnerCountries), { minLength: 1 }),
        ),
        kinds: fc.oneof(
          fc.constant('any' as const),
          fc.uniqueArray(fc.constantFrom(...organisationKinds), { minLength: 1 }),
        ),
        status: fc.constantFrom(...eligibilityStatuses),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, (made) => {
        const all = made.map(row);
        const covered = coverage(all);
        for (const country of partnerCountries) {
          for (const kind of organisationKinds) {
            const found = covered.filter(
              (one) => one.countries.includes(country) && one.kinds.includes(kind),
            );
            const answer = resolveEligibility(all, country, kind);
            expect(found.map((one) => one.row)).toEqual(
              answer.row === undefined ? [] : [answer.row],
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('columns are the kinds taken in and those a row names, in the order of the vocabulary', () => {
  const rows = [row({ kinds: ['startup', 'sme'] }), row({})];
  expect(kindsConcerned(rows, ['cluster'])).toEqual(['cluster', 'sme', 'startup']);
});

test('the best answer of a country is the most open one', () => {
  const rows = [
    row({ kinds: ['sme'], status: 'closed' }),
    row({ kinds: ['university'], status: 'conditional', countries: ['MD'] }),
  ];
  expect(bestStatus(rows, 'MD')).toBe('conditional');
  expect(bestStatus(rows, 'UA')).toBe('unknown');
  expect(bestStatus([row({ kinds: ['sme'], status: 'closed' })], 'UA')).toBe('closed');
  expect(bestStatus([row({ kinds: ['sme'], status: 'closed' })], 'UA', ['ngo'])).toBe('unknown');
  expect(bestStatus([row({ status: 'closed' })], 'UA')).toBe('closed');
});

test('a row for any kind gives a column for the kinds without one', () => {
  const rows = [row({ kinds: ['association'] }), row({ kinds: 'any', status: 'closed' })];
  expect(otherKind(rows, kindsConcerned(rows))).toBe('cluster');
  expect(otherKind([row({ kinds: ['association'] })], ['association'])).toBeUndefined();
  expect(otherKind(rows, organisationKinds)).toBeUndefined();
});

test('rows leave something open unless they speak of every country and kind', () => {
  expect(leavesOpen([row({})])).toBe(false);
  expect(leavesOpen([row({ countries: ['MD'] })])).toBe(true);
  expect(leavesOpen([row({ kinds: ['sme'] })])).toBe(true);
});
