import fc from 'fast-check';
import { nothingAsked, type Question, timeLimits } from '../../../../src/domain/finder/question.ts';
import type { NetworkRecord, RowRecord } from '../../../../src/domain/finder/record.ts';
import { contradictions } from '../../../../src/domain/eligibility/eligibility.ts';
import {
  benefitAreas,
  eligibilityStatuses,
  organisationKinds,
  partnerCountries,
  topics,
} from '../../../../src/schemas/vocabularies.ts';

/** A row of a made-up network. */
export const row = (values: Partial<RowRecord> = {}): RowRecord => ({
  countries: 'any',
  kinds: 'any',
  status: 'open',
  reason: { text: 'A made-up reason.' },
  sources: [{ key: 's1', publisher: 'A made-up publisher' }],
  asOf: '2024',
  ...values,
});

/** A made-up network. */
export const network = (values: Partial<NetworkRecord> = {}): NetworkRecord => ({
  id: 'made-up',
  name: 'Made-up network',
  about: { text: 'A made-up network.' },
  topics: ['data'],
  wishes: ['funding'],
  rows: [],
  fees: [],
  intake: 'unknown',
  windows: [],
  steps: 0,
  questions: 0,
  roles: [],
  programmes: [],
  ...values,
});

/** A fee of a made-up network. */
export const fee = (
  values: Partial<NetworkRecord['fees'][number]>,
): NetworkRecord['fees'][number] => ({
  role: 'membership',
  currency: 'EUR',
  period: 'year',
  asOf: '2024',
  ...values,
});

const someOrAny = <Value>(values: readonly Value[]) =>
  fc.oneof(fc.constant('any' as const), fc.subarray([...values], { minLength: 1, maxLength: 4 }));

/** Any row. */
export const anyRow: fc.Arbitrary<RowRecord> = fc
  .record({
    countries: someOrAny(partnerCountries),
    kinds: someOrAny(organisationKinds),
    status: fc.constantFrom(...eligibilityStatuses),
  })
  .map(row);

/** The rows of any network that the checker lets pass: no two contradict each other. */
export const anyRows: fc.Arbitrary<RowRecord[]> = fc
  .array(anyRow, { maxLength: 6 })
  .map((rows) =>
    rows.reduce<RowRecord[]>((kept, one) => (agree([...kept, one]) ? [...kept, one] : kept), []),
  );

/** Whether rows have no contradiction, as the checker asks. */
export function agree(rows: readonly RowRecord[]): boolean {
  const asContent = rows.map(({ countries, kinds, status, asOf }) => ({
    countries,
    kinds,
    status,
    asOf,
    basis: 'A made-up reason.',
    source: 's1',
  }));
  return contradictions(asContent).length === 0;
}

/** Any question, with any of its parts left out. */
export const anyQuestion: fc.Arbitrary<Question> = fc.record({
  country: fc.option(fc.constantFrom(...partnerCountries), { nil: undefined }),
  kind: fc.option(fc.constantFrom(...organisationKinds), { nil: undefined }),
  wishes: fc.subarray([...benefitAreas]),
  budget: fc.option(
    fc.record({
      amount: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
      currency: fc.constantFrom('EUR', 'USD', 'UAH', 'GEL'),
    }),
    { nil: undefined },
  ),
  soon: fc.option(fc.constantFrom(...timeLimits), { nil: undefined }),
  topics: fc.subarray([...topics]),
});

export { nothingAsked };
