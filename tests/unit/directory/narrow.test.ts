import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { facetsOf } from '../../../src/directory/build.ts';
import { facetNames } from '../../../src/directory/format.ts';
import { narrower } from '../../../src/directory/narrow.ts';
import type { Chosen } from '../../../src/directory/question.ts';
import type { DirectoryRecord } from '../../../src/directory/record.ts';
import { record } from './records.ts';

const some = [
  record('A', { country: 'UA', city: 'Lviv', ties: [{ network: 'een', role: 'partner' }] }),
  record('B', {
    country: 'UA',
    kind: 'sme',
    ties: [
      { network: 'een', role: 'member' },
      { network: 'eccp', role: 'partner' },
    ],
  }),
  record('C', { country: 'GE', topics: ['space'], ties: [{ network: undefined, role: 'member' }] }),
  record('D', { country: 'GE', city: 'Telavi', topics: ['space', 'data'] }),
];
const facets = facetsOf(some);
const numbers = some.map((_, at) => at);
const left = (chosen: Chosen) =>
  numbers.filter(narrower(facets, chosen).holds).map((at) => some[at]?.name);

describe('choices', () => {
  it.each<[string, Chosen, string[]]>([
    ['nothing', {}, ['A', 'B', 'C', 'D']],
    ['one value', { country: ['GE'] }, ['C', 'D']],
    ['any of several values', { country: ['GE', 'UA'] }, ['A', 'B', 'C', 'D']],
    ['each of several facets', { country: ['UA'], kind: ['sme'] }, ['B']],
    ['a topic among others', { topic: ['space'], country: ['GE'] }, ['C', 'D']],
    ['a city', { city: ['ge-telavi'] }, ['D']],
    ['a role', { role: ['member'] }, ['B', 'C']],
    ['a role in a network, of one tie', { role: ['partner'], network: ['een'] }, ['A']],
    ['a value that nobody has', { country: ['AM'] }, []],
  ])('of %s', (_, chosen, expected) => {
    expect(left(chosen)).toEqual(expected);
  });

  test('counts follow the choices of the other facets only', () => {
    const counts = narrower(facets, { country: ['UA'], role: ['partner'] }).count(numbers);
    expect(counts.country).toEqual({ UA: 2, GE: 0 });
    expect(counts.role).toEqual({ partner: 2, member: 1 });
    expect(counts.network).toEqual({ een: 1, eccp: 1 });
    expect(counts.kind).toEqual({ cluster: 1, sme: 1 });
  });

  test('a count is what choosing the value leaves', () => {
    const pick = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 2 });
    const records: fc.Arbitrary<DirectoryRecord[]> = fc.array(
      fc
        .record({
          country: fc.constantFrom('UA', 'GE'),
          city: fc.constantFrom('Lviv', 'Telavi', undefined),
          kind: fc.constantFrom('sme' as const, 'cluster' as const),
          topics: pick(['data', 'space', 'robotics'] as const),
          ties: fc.array(
            fc.record({
              network: fc.constantFrom('een', 'eccp', undefined),
              role: fc.constantFrom('member' as const, 'partner' as const),
            }),
            { maxLength: 3 },
          ),
        })
        .map((more) => record('X', more)),
      { minLength: 1, maxLength: 12 },
    );
    const choices = fc.record({
      country: pick(['UA', 'GE']),
      city: pick(['ua-lviv', 'ge-telavi']),
      kind: pick(['sme', 'cluster']),
      topic: pick(['data', 'space', 'robotics']),
      network: pick(['een', 'eccp']),
      role: pick(['member', 'partner']),
    });
    fc.assert(
      fc.property(records, choices, (all, chosen) => {
        const columns = facetsOf(all);
        const everyone = [...all.keys()];
        const counts = narrower(columns, chosen).count(everyone);
        for (const facet of facetNames) {
          for (const [value, count] of Object.entries(counts[facet])) {
            const { holds } = narrower(columns, { ...chosen, [facet]: [value] });
            expect(everyone.filter(holds)).toHaveLength(count);
          }
        }
      }),
    );
  });
});
