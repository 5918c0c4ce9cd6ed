import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveEligibility } from '../../../../src/domain/eligibility/eligibility.ts';
import { couldJoin, notJoined } from '../../../../src/domain/members/prospects.ts';
import { isOfRegion } from '../../../../src/domain/members/region.ts';
import { isPast } from '../../../../src/domain/networks/state.ts';
import { isMembership } from '../../../../src/domain/members/ties.ts';
import { organisationKinds, partnerCountries } from '../../../../src/schemas/vocabularies.ts';
import { anyMembers, anyNetworks, member, network, row, tie } from './synthetic.ts';

const ids = (found: readonly { network: { id: string } }[]) => found.map((one) => one.network.id);
const conditional = row({ status: 'conditional' });

describe('what an organisation could join', () => {
  test('its topics come first, then open ones, then active ones, then more topics', () => {
    const networks = [
      network('open elsewhere', [row()], { topics: ['space'] }),
      network('conditional, two topics, uncertain', [conditional], {
        topics: ['data', 'robotics'],
        state: 'uncertain',
      }),
      network('conditional, one topic', [conditional]),
      network('conditional, two topics', [conditional], { topics: ['data', 'robotics'] }),
      network('open, one topic'),
    ];
    const found = couldJoin(member('a', { topics: ['data', 'robotics'] }), networks);
    expect(ids(found)).toEqual([
      'open, one topic',
      'conditional, two topics',
      'conditional, one topic',
      'conditional, two topics, uncertain',
      'open elsewhere',
    ]);
    expect(found[1]?.topics).toEqual(['data', 'robotics']);
    expect(found[1]?.row).toBe(conditional);
  });

  test.each([
    ['closed', network('n1', [row({ status: 'closed' })])],
    ['not known', network('n1', [row({ status: 'unknown' })])],
    ['silent', network('n1', [])],
    ['open to another kind', network('n1', [row({ kinds: ['sme'] })])],
    ['open to another country', network('n1', [row({ countries: ['UA'] })])],
    ['of the past', network('n1', [row()], { state: 'historical' })],
    ['dormant', network('n1', [row()], { state: 'dormant' })],
  ])('not a network that is %s', (_, one) => {
    expect(couldJoin(member('a'), [one])).toEqual([]);
  });

  test.each([
    ['a current membership', tie('n1'), 0],
    ['an unconfirmed one', tie('n1', { state: 'unconfirmed' }), 0],
    ['an ended one', tie('n1', { state: 'ended' }), 1],
    ['a weaker tie', tie('n1', { role: 'partner' }), 1],
    ['a membership elsewhere', tie('n2'), 1],
  ])('with %s', (_, own, count) => {
    const found = couldJoin(member('a', { memberships: [own] }), [network('n1')]);
    expect(found).toHaveLength(count);
    expect(found.flatMap(({ ties }) => ties)).toEqual(
      count === 1 && own.network === 'n1' ? [own] : [],
    );
  });

  test('nothing for an organisation outside the region', () => {
    expect(couldJoin(member('a', { country: 'DE' }), [network('n1')])).toEqual([]);
  });

  test('exactly the present networks that let it in and that it has not joined', () => {
    fc.assert(
      fc.property(anyMembers(3), anyNetworks, (members, networks) => {
        for (const one of members) {
          const { country, kind, memberships } = one.data;
          const wanted = networks.filter(
            ({ id, data }) =>
              isOfRegion(country) &&
              !isPast(data) &&
              ['open', 'conditional'].includes(
                resolveEligibility(data.eligibility, country, kind).status,
              ) &&
              !memberships.some(
                (own) => own.network === id && isMembership(own) && own.state !== 'ended',
              ),
          );
          expect(ids(couldJoin(one, networks)).toSorted()).toEqual(wanted.map(({ id }) => id));
        }
      }),
    );
  });

  test('a further membership takes its network out and adds none', () => {
    fc.assert(
      fc.property(anyMembers(1), anyNetworks, ([one], networks) => {
        if (one === undefined) return;
        const before = ids(couldJoin(one, networks));
        for (const { id } of networks) {
          const memberships = [...one.data.memberships, tie(id)];
          const joined = { ...one, data: { ...one.data, memberships } };
          expect(ids(couldJoin(joined, networks))).toEqual(before.filter((other) => other !== id));
          const ended = [...one.data.memberships, tie(id, { state: 'ended' })];
          const left = { ...one, data: { ...one.data, memberships: ended } };
          expect(ids(couldJoin(left, networks))).toEqual(before);
        }
      }),
    );
  });
});

describe('what nobody of a country has joined', () => {
  test('open ones come first; kinds are told by answer, other ties apart', () => {
    const networks = [
      network('n1', [conditional]),
      network('n2', [conditional, row({ kinds: ['sme', 'cluster'] })]),
      network('n3'),
    ];
    const partner = member('a', { memberships: [tie('n2', { role: 'partner' }), tie('n3')] });
    const abroad = member('b', { country: 'UA', memberships: [tie('n1')] });
    const former = member('c', { memberships: [tie('n2', { state: 'ended' })] });
    const found = notJoined('MD', networks, [partner, abroad, former]);
    expect(found.map((one) => [one.network.id, one.status])).toEqual([
      ['n2', 'open'],
      ['n1', 'conditional'],
    ]);
    expect(found[0]?.kinds.open).toEqual(['cluster', 'sme']);
    expect(found[0]?.kinds.conditional).toHaveLength(organisationKinds.length - 2);
    expect(found[0]?.inside).toEqual({ joined: [], tied: [partner], former: [former] });
  });

  test('never what somebody there has joined, what lets nobody in, or what is past', () => {
    fc.assert(
      fc.property(anyMembers(), anyNetworks, (members, networks) => {
        for (const country of partnerCountries) {
          const found = notJoined(country, networks, members);
          const inside = members
            .filter(({ data }) => data.country === country)
            .flatMap(({ data }) => data.memberships)
            .filter((own) => isMembership(own) && own.state !== 'ended')
            .map((own) => own.network);
          expect(ids(found).filter((id) => inside.includes(id))).toEqual([]);
          for (const { network: one, kinds, inside: around } of found) {
            expect(isPast(one.data)).toBe(false);
            expect(around.joined).toEqual([]);
            const answered = (['open', 'conditional'] as const).flatMap((status) =>
              kinds[status].map((kind) => ({ status, kind })),
            );
            expect(answered.length).toBeGreaterThan(0);
            for (const { status, kind } of answered) {
              expect(resolveEligibility(one.data.eligibility, country, kind).status).toBe(status);
            }
          }
          // Whoever could join is let in by a network that nobody, or somebody else, has joined.
          for (const one of members.filter(({ data }) => data.country === country)) {
            const open = ids(couldJoin(one, networks)).filter((id) => !inside.includes(id));
            expect(ids(found)).toEqual(expect.arrayContaining(open));
          }
        }
      }),
    );
  });
});
