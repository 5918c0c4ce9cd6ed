import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutAround,
  type Difference,
  differences,
  proseDifferences,
  valueText,
} from '../../../src/contributions/compare.ts';

const paths = (found: readonly Difference[]) => found.map(({ path }) => path.join('.'));

describe('comparing an entry', () => {
  it('tells each field that is new, gone or different', () => {
    const before = { name: 'A', acronym: 'B', seat: { city: 'Brussels', country: 'BE' } };
    const after = {
      name: 'A',
      seat: { city: 'Vienna', country: 'BE' },
      website: 'https://a.example',
    };
    expect(differences(before, after)).toEqual([
      { path: ['seat', 'city'], before: 'Brussels', after: 'Vienna' },
      { path: ['website'], after: 'https://a.example' },
      { path: ['acronym'], before: 'B' },
    ]);
  });

  it('matches items by what they say, so that one put in front changes no other', () => {
    const fees = [
      { label: 'Small', amount: 1 },
      { label: 'Large', amount: 2 },
    ];
    const more = [{ label: 'Tiny', amount: 0 }, ...fees];
    expect(differences({ fees }, { fees: more })).toEqual([{ path: ['fees', 0], after: more[0] }]);
    expect(differences({ fees: more }, { fees })).toEqual([{ path: ['fees', 0], before: more[0] }]);
  });

  it('tells what changed inside an item', () => {
    const fees = [
      { label: 'Small', amount: 1 },
      { label: 'Large', amount: 2 },
    ];
    const dearer = [fees[0], { label: 'Large', amount: 3 }];
    expect(differences({ fees }, { fees: dearer })).toEqual([
      { path: ['fees', 1, 'amount'], before: 2, after: 3 },
    ]);
  });

  it('lists a new entry field by field, lists item by item, sources one by one', () => {
    const data = {
      name: 'A',
      topics: ['x', 'y'],
      seat: { city: 'Vienna' },
      sources: { s1: { url: 'u' }, s2: { url: 'v' } },
    };
    expect(paths(differences(undefined, data))).toEqual([
      ...['name', 'topics.0', 'topics.1', 'seat', 'sources.s1', 'sources.s2'],
    ]);
  });

  it('compares long lists in bounded time, however much they differ', () => {
    const list = (seed: string) => Array.from({ length: 3000 }, (_, index) => `${seed} ${index}`);
    const start = performance.now();
    expect(differences({ a: list('old') }, { a: list('new') })).toHaveLength(3000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('finds nothing in equal data, and something in all other', () => {
    const plain = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    const list = fc.array(fc.oneof(plain, fc.dictionary(fc.string(), plain)), { minLength: 1 });
    const group = fc.dictionary(fc.string(), plain, { minKeys: 1 });
    const data = fc.dictionary(
      fc.constantFrom('a', 'b', '__proto__'),
      fc.oneof(plain, list, group),
    );
    fc.assert(
      fc.property(data, data, (a, b) => {
        expect(differences(a, structuredClone(a))).toEqual([]);
        // The order of fields says nothing.
        expect(differences(a, b).length === 0).toBe(isDeepStrictEqual({ ...a }, { ...b }));
      }),
    );
  });
});

describe('comparing prose', () => {
  it('goes by paragraphs, and not by how lines are wrapped', () => {
    const before = '## A\n\nOne two\nthree.\n\nFour.\n';
    expect(proseDifferences(before, '## A\n\nOne two three.\n\nFour.\n')).toEqual([]);
    expect(proseDifferences(before, '## A\n\nOne two three.\n\nFive.\n\nSix.\n')).toEqual([
      { path: [], before: 'Four.', after: 'Five.' },
      { path: [], after: 'Six.' },
    ]);
  });
});

describe('showing a difference', () => {
  it('keeps what differs in sight', () => {
    const long = 'word '.repeat(200);
    const [before, after] = cutAround(`${long}old end`, `${long}new end`, 120);
    expect(before).toMatch(/^….*old end$/);
    expect(after).toMatch(/^….*new end$/);
  });

  it('keeps to its length, and cuts no letter in halves', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const shown of cutAround(a, b, 80)) {
          expect(shown.length).toBeLessThanOrEqual(81);
          expect(shown.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('writes values as one would type them', () => {
    expect(valueText({ city: 'Vienna', since: '2024' })).toBe('{ city: Vienna, since: "2024" }');
    expect(valueText('a\n b')).toBe('a b');
  });
});
