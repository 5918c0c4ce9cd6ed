import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  insideByNetwork,
  insideOf,
  standingIn,
  standingOf,
  standings,
} from '../../../../src/domain/members/inside.ts';
import { membershipRoles } from '../../../../src/schemas/vocabularies.ts';
import { anyMembers, anyNetworks, member, tie } from './synthetic.ts';

describe('how an organisation stands to a network', () => {
  test.each([
    ['member', 'current', 'joined'],
    ['member', 'unconfirmed', 'joined'],
    ['associate', 'current', 'joined'],
    ['coordinator', 'unconfirmed', 'joined'],
    ['member', 'ended', 'former'],
    ['observer', 'current', 'tied'],
    ['partner', 'unconfirmed', 'tied'],
    ['contact-point', 'current', 'tied'],
    ['label', 'current', 'tied'],
    ['project', 'current', 'tied'],
    ['project', 'ended', 'former'],
  ] as const)('a tie as %s that is %s: %s', (role, state, standing) => {
    expect(standingOf(tie('n1', { role, state }))).toBe(standing);
  });

  test('no role is joined once it has ended', () => {
    const ended = membershipRoles.map((role) => standingOf(tie('n1', { role, state: 'ended' })));
    expect(new Set(ended)).toEqual(new Set(['former']));
  });

  test('the strongest tie with that network counts, whatever the order', () => {
    const ties = [tie('n1', { role: 'project' }), tie('n1', { state: 'ended' }), tie('n1')];
    expect(standingIn(member('a', { memberships: ties }), 'n1')).toBe('joined');
    expect(standingIn(member('a', { memberships: ties.slice(0, 2) }), 'n1')).toBe('tied');
    expect(standingIn(member('a', { memberships: ties.slice(1, 2) }), 'n1')).toBe('former');
    expect(standingIn(member('a', { memberships: ties }), 'n2')).toBeUndefined();
  });
});

test('networks stand by members, then by all ties; those without any are left out', () => {
  const members = [
    member('a', { memberships: [tie('n1', { role: 'partner' }), tie('n2')] }),
    member('b', { memberships: [tie('n1', { state: 'ended' }), tie('n3', { role: 'label' })] }),
  ];
  const networks = ['n0', 'n1', 'n2', 'n3'].map((id) => ({ id }));
  const counted = insideByNetwork(networks, members).map((one) => [
    one.network.id,
    ...standings.map((standing) => one.inside[standing].map(({ id }) => id).join()),
  ]);
  expect(counted).toEqual([
    ['n2', 'a', '', ''],
    ['n1', '', 'a', 'b'],
    ['n3', '', 'b', ''],
  ]);
});

test('every organisation with a tie stands in exactly one place, and no other stands in any', () => {
  fc.assert(
    fc.property(anyMembers(), anyNetworks, (members, networks) => {
      for (const { id } of networks) {
        const inside = insideOf(id, members);
        const placed = standings.flatMap((standing) => inside[standing].map((one) => one.id));
        const around = members
          .filter(({ data }) => data.memberships.some((one) => one.network === id))
          .map((one) => one.id);
        expect(placed.toSorted()).toEqual(around.toSorted());
      }
    }),
  );
});
