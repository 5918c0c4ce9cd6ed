import { describe, expect, test } from 'vitest';
import {
  alsoJoined,
  byNetwork,
  relatedNetworks,
} from '../../../../src/domain/networks/relations.ts';
import type { Member } from '../../../../src/schemas/collections/member.ts';
import type { Network } from '../../../../src/schemas/collections/network.ts';

const network = (
  id: string,
  data: Partial<Pick<Network, 'related' | 'topics' | 'state'>> = {},
) => ({
  id,
  data: { related: [], topics: [], state: 'active' as const, ...data },
});
const member = (id: string, ...networks: string[]) => ({
  id,
  data: {
    memberships: networks.map((one) => ({ network: one, role: 'member', state: 'current' })),
  } as unknown as Member,
});

describe('related networks', () => {
  const own = network('own', { related: ['named'], topics: ['data', 'standards'] });
  const all = [
    own,
    network('alike', { topics: ['data', 'standards', 'robotics'] }),
    network('dead', { topics: ['data', 'standards'], state: 'historical' }),
    network('naming', { related: ['own'] }),
    network('named'),
    network('other', { topics: ['robotics'] }),
  ];
  const ids = (most: number) => relatedNetworks(own, all, most).map(({ id }) => id);

  test('those named come first, then those that name it, then living ones alike', () => {
    expect(ids(6)).toEqual(['named', 'naming', 'alike']);
  });

  test('the number is kept, but never at the cost of what an entry names', () => {
    expect(ids(2)).toEqual(['named', 'naming']);
    expect(ids(0)).toEqual(['named', 'naming']);
  });
});

test('organisations are counted once a network, most first', () => {
  const networks = [network('a'), network('b'), network('c'), network('d')];
  const members = [member('x', 'a', 'b', 'b'), member('y', 'a', 'c', 'b'), member('z', 'c')];
  const counted = (found: ReturnType<typeof byNetwork>) =>
    found.map((one) => [one.network.id, one.count]);
  expect(counted(byNetwork(networks, members))).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', 2],
  ]);
  expect(counted(alsoJoined('a', networks, members))).toEqual([
    ['b', 2],
    ['c', 1],
  ]);
  expect(alsoJoined('d', networks, members)).toEqual([]);
});
