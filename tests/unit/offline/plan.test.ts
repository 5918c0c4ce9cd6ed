import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FileRow, keptAs, partsToKeep } from '../../../src/offline/edition.ts';
import { planOf, staleOf } from '../../../src/offline/plan.ts';

const base = '/guide/';
const rows = fc
  .uniqueArray(
    fc.record({
      path: fc.constantFrom('', 'a/', 'b/', 'c/', '_astro/x.css', 'd/e/'),
      revision: fc.constantFrom('one', 'two', 'three'),
      size: fc.nat(1000),
    }),
    { selector: ({ path }) => path },
  )
  .map((list) => list.map(({ path, revision, size }): FileRow => [path, revision, size]));
const names = (list: readonly FileRow[]) => new Set(list.map((row) => keptAs(base, row)));

test('an update fetches what changed, and the new edition is whole after it', () => {
  fc.assert(
    fc.property(rows, rows, (old, next) => {
      const plan = planOf(base, next, names(old));
      const after = new Set([...names(old), ...names(plan.fetch)]);
      for (const name of names(next)) expect(after.has(name)).toBe(true);
      for (const name of names(plan.fetch)) expect(names(old).has(name)).toBe(false);
      expect(plan.total - plan.done).toBe(plan.fetch.reduce((sum, [, , size]) => sum + size, 0));
    }),
  );
});

test('tidying takes nothing that either edition needs, and leaves nothing else', () => {
  fc.assert(
    fc.property(rows, rows, rows, (old, next, other) => {
      const held = new Set([...names(old), ...names(next), ...names(other)]);
      const stale = new Set(staleOf(base, held, [old, next]));
      const left = [...held].filter((name) => !stale.has(name));
      expect(new Set(left)).toEqual(new Set([...names(old), ...names(next)]));
    }),
  );
});

test('a fetch that broke off asks only for the rest', () => {
  fc.assert(
    fc.property(rows, fc.nat(6), (next, count) => {
      const first = planOf(base, next, new Set());
      const again = planOf(base, next, names(first.fetch.slice(0, count)));
      expect(again.fetch).toEqual(first.fetch.slice(count));
    }),
  );
});

test('nothing of the whole guide is kept before it is asked for', () => {
  expect(partsToKeep(['uk'], [])).toEqual(['core', 'core-uk']);
  expect(partsToKeep(['uk'], ['en'])).toEqual(['core', 'core-uk', 'core-en', 'shared', 'guide-en']);
});
