import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checker/index.ts';
import { wordsOf } from '../../src/domain/text/fold.ts';
import { partnerCountries } from '../../src/schemas/vocabularies.ts';
import { buildDay } from '../../src/settings.ts';
import { syntheticMembers } from '../synthetic/members.ts';
import { measure, namesOf, vocabulary } from '../synthetic/measure.ts';
import { referredMembers } from '../synthetic/site.ts';
import weights from '../synthetic/weights.json' with { type: 'json' };

const { content } = checkContent({ root: join(import.meta.dirname, '../..'), today: buildDay });
const real = [...content.members.values()];
const synthetic = syntheticMembers(10_000);

describe('synthetic organisations beside the real ones', () => {
  test('none has the name of a real one', () => {
    const folded = (name: string) => wordsOf(name).join(' ');
    // An acronym of a few letters may be anybody's.
    const taken = new Set(
      real.flatMap((one) => namesOf(one).filter((name) => name !== one.data.acronym)).map(folded),
    );
    const named = synthetic.map(({ data }) => data).flatMap(({ name, nativeNames, aliases }) => [
      name,
      ...nativeNames.map((native) => native.name),
      ...aliases,
    ]);
    expect(named.filter((name) => taken.has(folded(name)))).toEqual([]);
    const ids = new Set(real.map(({ id }) => id));
    expect(synthetic.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('have about as many words and different words as the real ones had when counted', () => {
    const [ours, theirs] = [synthetic.slice(0, real.length), real].map(vocabulary);
    const ratio = (of: 'words' | 'distinct') => (ours?.[of] ?? 0) / (theirs?.[of] ?? 1);
    for (const of of ['words', 'distinct'] as const) {
      expect(ratio(of)).toBeGreaterThan(0.75);
      expect(ratio(of)).toBeLessThan(1.25);
    }
  });

  test('name networks that this guide describes', () => {
    expect(Object.keys(weights.networks).filter((id) => !content.networks.has(id))).toEqual([]);
  });

  test('follow counts that are not far from the content of today', () => {
    const today = measure(real);
    for (const code of partnerCountries) {
      const [then, now] = [weights, today].map(({ countries, members }) => {
        const counts: Record<string, number> = countries;
        return (counts[code] ?? 0) / members;
      });
      // Otherwise: node tests/synthetic/measure.ts
      expect(Math.abs((then ?? 0) - (now ?? 0))).toBeLessThan(0.15);
    }
  });
});

test('a synthetic site keeps the real organisations that other content names', () => {
  const kept = referredMembers(content);
  const named = [...content.news.values()].flatMap(({ data }) => data.members);
  expect(named.filter((id) => !kept.has(id))).toEqual([]);
  expect(kept.size).toBeLessThan(real.length);
});
