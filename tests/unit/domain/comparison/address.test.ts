import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mostCompared,
  readComparison,
  writeComparison,
} from '../../../../src/domain/comparison/address.ts';
import { organisationKinds, partnerCountries } from '../../../../src/schemas/vocabularies.ts';

const known = ['a', 'b', 'c', 'd', 'e', 'f'];
const read = (search: string) => readComparison(search, (id) => known.includes(id));

describe('the address of a comparison', () => {
  test.each([
    ['', [], []],
    ['?networks=a,b', ['a', 'b'], []],
    ['?networks=a&networks=b', ['a', 'b'], []],
    ['?networks=a%2Cb', ['a', 'b'], []],
    ['?networks=,a,,b,', ['a', 'b'], []],
    ['?networks=a,x', ['a'], [{ reason: 'unknown', text: 'x' }]],
    ['?networks=a,a', ['a'], [{ reason: 'twice', text: 'a' }]],
    ['?networks=a,b,c,d,e', ['a', 'b', 'c', 'd'], [{ reason: 'tooMany', text: 'e' }]],
    ['?country=XX', [], [{ reason: 'value', text: 'country=XX' }]],
    ['?kind=guild&country=', [], [{ reason: 'value', text: 'kind=guild' }]],
    ['?networks=<img src=x>', [], [{ reason: 'unknown', text: '<img src=x>' }]],
  ])('%s', (search, networks, leftOut) => {
    const answer = read(search);
    expect(answer.comparison.networks).toEqual(networks);
    expect(answer.leftOut).toEqual(leftOut);
  });

  test('brings back what it was written from', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...known), { maxLength: mostCompared }),
        fc.option(fc.constantFrom(...partnerCountries), { nil: undefined }),
        fc.option(fc.constantFrom(...organisationKinds), { nil: undefined }),
        fc.boolean(),
        (networks, country, kind, onlyDifferences) => {
          const comparison = { networks, country, kind, onlyDifferences };
          expect(read(writeComparison(comparison))).toEqual({ comparison, leftOut: [] });
        },
      ),
    );
  });

  test('says of any address what it leaves out, and leaves nothing out in silence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known, 'x', 'y'), { maxLength: 8 }), (ids) => {
        const { comparison, leftOut } = read(`?networks=${ids.join(',')}`);
        expect([...comparison.networks, ...leftOut.map(({ text }) => text)].sort()).toEqual(
          [...ids].sort(),
        );
      }),
    );
  });
});
