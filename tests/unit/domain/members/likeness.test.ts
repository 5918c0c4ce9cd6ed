import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likenessAmong } from '../../../../src/domain/members/likeness.ts';
import type { Member } from '../../../../src/schemas/collections/member.ts';
import { anyMembers, member, tie } from './synthetic.ts';

const ids = (found: readonly { member: { id: string } }[]) => found.map((one) => one.member.id);

/** Enough others, for "rare" to mean something: most work on start-ups. */
const crowd = Array.from({ length: 20 }, (_, index) =>
  member(`crowd${String(index)}`, { topics: ['startups'], kind: 'ngo', country: 'FI' }),
);

describe('organisations alike', () => {
  const own = member('own', { topics: ['startups', 'robotics'], city: 'Alpha' });
  const like = (...others: ReturnType<typeof member>[]) =>
    likenessAmong([own, ...others, ...crowd])('own', others.length);

  test.each<[string, Partial<Member>, Partial<Member>]>([
    ['a rare topic before a common one', { topics: ['robotics'] }, { topics: ['startups'] }],
    [
      'more topics before fewer',
      { topics: ['startups', 'robotics'], country: 'FI' },
      { topics: ['robotics'], country: 'FI' },
    ],
    [
      'few topics before many, if the same are shared',
      { topics: ['robotics'] },
      { topics: ['robotics', 'data', 'space', 'youth'] },
    ],
    ['the same kind before another', { kind: 'cluster' }, { kind: 'ngo' }],
    ['the same country before another', { country: 'MD' }, { country: 'FI' }],
    ['the same city before another', { city: 'Alpha' }, { city: 'Beta' }],
    ['a city of that name abroad is another', { city: 'Beta' }, { city: 'Alpha', country: 'FI' }],
  ])('%s', (_, first, second) => {
    const shared: Partial<Member> = { topics: ['robotics'] };
    const [one, other] = [
      member('z', { ...shared, ...first }),
      member('a', { ...shared, ...second }),
    ];
    // The one to come first has the later id, so that the order of ids does not decide.
    expect(ids(like(other, one))).toEqual(['z', 'a']);
  });

  test('what both have is told', () => {
    const memberships = [tie('n1'), tie('n2', { state: 'ended' }), tie('n1', { role: 'project' })];
    const one = member('one', { topics: ['data', 'space'], city: 'Alpha', memberships });
    const two = member('two', { topics: ['space', 'data', 'youth'], memberships, kind: 'sme' });
    const [found] = likenessAmong([one, two])('one', 6);
    expect(found).toMatchObject({
      member: two,
      topics: ['data', 'space'],
      networks: ['n1'],
      sameKind: false,
      place: 'country',
    });
  });

  test('kind and place alone make nobody alike, and an unknown id has none', () => {
    const members = [member('a', { topics: ['data'] }), member('b', { topics: ['space'] })];
    expect(likenessAmong(members)('a', 6)).toEqual([]);
    expect(likenessAmong(members)('c', 6)).toEqual([]);
    expect(likenessAmong([])('a', 6)).toEqual([]);
  });

  test('a network in common is enough', () => {
    const members = [
      member('a', { topics: ['data'], memberships: [tie('n1')] }),
      member('b', { topics: ['space'], memberships: [tie('n1')] }),
      member('c', { topics: ['youth'], memberships: [tie('n1', { state: 'ended' })] }),
    ];
    expect(ids(likenessAmong(members)('a', 6))).toEqual(['b']);
  });
});

describe('likeness', () => {
  test('is the same from both sides', () => {
    fc.assert(
      fc.property(anyMembers(), (members) => {
        const like = likenessAmong(members);
        for (const { id } of members) {
          for (const { member: other, ...there } of like(id, Infinity)) {
            const back = like(other.id, Infinity).find((one) => one.member.id === id);
            expect(back?.score).toBe(there.score);
            expect(back?.topics.toSorted()).toEqual(there.topics.toSorted());
            expect(back?.networks.toSorted()).toEqual(there.networks.toSorted());
            expect([back?.sameKind, back?.place]).toEqual([there.sameKind, there.place]);
          }
        }
      }),
    );
  });

  test('lists exactly the others with something in common, each once, best first', () => {
    fc.assert(
      fc.property(anyMembers(), (members) => {
        const like = likenessAmong(members);
        const held = ({ data }: (typeof members)[number]) =>
          data.memberships.filter(({ state }) => state !== 'ended').map((one) => one.network);
        for (const own of members) {
          const found = like(own.id, Infinity);
          const wanted = members.filter(
            (other) =>
              other !== own &&
              (other.data.topics.some((topic) => own.data.topics.includes(topic)) ||
                held(other).some((network) => held(own).includes(network))),
          );
          expect(ids(found).toSorted()).toEqual(
            ids(wanted.map((one) => ({ member: one }))).toSorted(),
          );
          const scores = found.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(scores.every((score) => score > 0)).toBe(true);
        }
      }),
    );
  });

  test('of the best so many, does not depend on the order of the members or on earlier questions', () => {
    const shuffled = anyMembers(20).chain((members) =>
      fc.tuple(
        fc.constant(members),
        fc.shuffledSubarray(members, { minLength: members.length }),
        fc.nat(7),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([members, other, most]) => {
        const [one, two] = [likenessAmong(members), likenessAmong(other)];
        for (const { id } of members) {
          const found = ids(one(id, most));
          expect(found).toEqual(ids(one(id, Infinity)).slice(0, most));
          expect(ids(two(id, most))).toEqual(found);
          expect(ids(one(id, most))).toEqual(found);
        }
      }),
    );
  });
});
