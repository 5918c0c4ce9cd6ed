import { describe, expect, test } from 'vitest';
import { letterOf, networksOf, shelve } from '../../../../src/domain/members/directory.ts';
import type { Member } from '../../../../src/schemas/collections/member.ts';

const member = (id: string, name: string, networks: string[] = [], more: Partial<Member> = {}) => ({
  id,
  data: {
    name,
    country: 'MD',
    kind: 'cluster',
    nativeNames: [],
    aliases: [],
    memberships: networks.map((network) => ({ network })),
    ...more,
  } as unknown as Member,
});

test.each([
  ['Știința', 'S'],
  ['İnnovasiya', 'I'],
  ['"Quoted" name', 'Q'],
  ['4iP Council', '#'],
  ['Київ', '#'],
  ['', '#'],
])('%s is filed under %s', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});

describe('shelves', () => {
  const members = [
    member('a', 'Alpha', ['x', 'y', 'x']),
    member('b', 'Beta', ['y'], { country: 'UA' }),
  ];

  test('an organisation stands once under each of its networks', () => {
    expect(networksOf(members[0] ?? member('', ''))).toEqual(['x', 'y']);
    const on = [...shelve(members, 'network')].map(([place, all]) => [
      place,
      all.map(({ id }) => id),
    ]);
    expect(on).toEqual([
      ['x', ['a']],
      ['y', ['a', 'b']],
    ]);
  });

  test('every organisation stands on each other shelf once', () => {
    for (const shelf of ['country', 'kind', 'letter'] as const) {
      const all = [...shelve(members, shelf).values()].flat();
      expect(all.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    }
  });
});
