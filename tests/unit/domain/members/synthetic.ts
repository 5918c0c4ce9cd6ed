import fc from 'fast-check';
import type { NamedMember } from '../../../../src/domain/members/ties.ts';
import type { Joinable } from '../../../../src/domain/members/prospects.ts';
import type { Member, Membership } from '../../../../src/schemas/collections/member.ts';
import type { EligibilityRow } from '../../../../src/schemas/parts/eligibility.ts';
import {
  eligibilityStatuses,
  membershipRoles,
  membershipStates,
  networkStates,
  organisationKinds,
  partnerCountries,
  topics,
} from '../../../../src/schemas/vocabularies.ts';

/** Plainly made-up organisations and networks, by hand and at random. */

export const tie = (network: string, values: Partial<Membership> = {}): Membership => ({
  network,
  role: 'member',
  state: 'current',
  source: 's1',
  asOf: '2024',
  ...values,
});

export const member = (id: string, values: Partial<Member> = {}): NamedMember => ({
  id,
  data: {
    name: `Synthetic ${id}`,
    nativeNames: [],
    aliases: [],
    kind: 'cluster',
    country: 'MD',
    topics: ['data'],
    about: { text: 'Made up.', source: 's1', asOf: '2024' },
    memberships: [],
    notes: [],
    gaps: [],
    sources: {},
    reviewed: '2024-01-01',
    reviewEvery: 12,
    ...values,
  },
});

export const row = (values: Partial<EligibilityRow> = {}): EligibilityRow => ({
  countries: 'any',
  kinds: 'any',
  status: 'open',
  basis: 'Because.',
  source: 's1',
  asOf: '2024',
  ...values,
});

export const network = (
  id: string,
  eligibility: readonly EligibilityRow[] = [row()],
  values: Partial<Joinable['data']> = {},
): Joinable => ({
  id,
  data: { eligibility: [...eligibility], state: 'active', topics: ['data'], ...values },
});

const networkIds = ['n1', 'n2', 'n3', 'n4', 'n5'] as const;
const someTopics = fc.uniqueArray(fc.constantFrom(...topics.slice(0, 8)), {
  minLength: 1,
  maxLength: 5,
});

const anyTie = fc
  .record({
    network: fc.constantFrom(...networkIds),
    role: fc.constantFrom(...membershipRoles),
    state: fc.constantFrom(...membershipStates),
  })
  .map(({ network: id, ...values }) => tie(id, values));

/** Organisations with ids of their own, in the region and outside. */
export const anyMembers = (most = 12) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...organisationKinds.slice(0, 3)),
        country: fc.constantFrom(...partnerCountries, 'DE', 'RS'),
        city: fc.constantFrom('Alpha', 'Beta', undefined),
        topics: someTopics,
        memberships: fc.array(anyTie, { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all) =>
      all.map(({ city, ...values }, index) =>
        member(`m${String(index)}`, city === undefined ? values : { ...values, city }),
      ),
    );

const anyRow = fc
  .record({
    countries: fc.oneof(
      fc.constant('any' as const),
      fc.uniqueArray(fc.constantFrom(...partnerCountries), { minLength: 1 }),
    ),
    kinds: fc.oneof(
      fc.constant('any' as const),
      fc.uniqueArray(fc.constantFrom(...organisationKinds.slice(0, 4)), { minLength: 1 }),
    ),
    status: fc.constantFrom(...eligibilityStatuses),
  })
  .map(row);

/** One network of each id. */
export const anyNetworks = fc.tuple(
  ...networkIds.map((id) =>
    fc
      .record({
        rows: fc.array(anyRow, { maxLength: 4 }),
        state: fc.constantFrom(...networkStates),
        topics: someTopics,
      })
      .map(({ rows, ...values }) => network(id, rows, values)),
  ),
);
