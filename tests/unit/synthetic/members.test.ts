import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../../../src/domain/text/fold.ts';
import { member } from '../../../src/schemas/collections/member.ts';
import { partnerCountries } from '../../../src/schemas/vocabularies.ts';
import { syntheticMembers } from '../../synthetic/members.ts';
import { namesOf, vocabulary } from '../../synthetic/measure.ts';
import weights from '../../synthetic/weights.json' with { type: 'json' };

const some = syntheticMembers(1000);
const large = syntheticMembers(10_000);

/** Addresses in all fields of some data. */
function addresses(data: unknown): string[] {
  return [...JSON.stringify(data).matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host ?? '');
}

describe('synthetic organisations', () => {
  test('are the same for a seed, and others for another', () => {
    expect(syntheticMembers(1000)).toEqual(some);
    const others = new Set(syntheticMembers(1000, 2).map(({ data }) => data.name));
    expect(some.filter(({ data }) => others.has(data.name)).length).toBeLessThan(50);
  });

  test('are the first of a larger directory', () => {
    expect(large.slice(0, 1000)).toEqual(some);
  });

  test('fit the schema as they are', () => {
    for (const { data } of some) expect(member.parse(data)).toEqual(data);
  });

  test('say that they are synthetic, and lead to no real site', () => {
    for (const { id, data } of large) {
      expect(id).toMatch(/^synthetic-\d+-[a-z]+$/);
      expect(data.about.text).toContain('synthetic');
      expect(data.contact).toBeUndefined();
      expect(addresses(data).filter((host) => !host.endsWith('.example.org'))).toEqual([]);
    }
  });

  test('share no id and no name, nor an acronym within a country', () => {
    const unique = (values: string[]) => {
      expect(new Set(values).size).toBe(values.length);
    };
    unique(large.map(({ id }) => id));
    unique(large.map(({ data }) => wordsOf(data.name).join(' ')));
    unique(
      large.flatMap(({ data: { acronym, country } }) =>
        acronym === undefined ? [] : [`${fold(acronym)} ${country}`],
      ),
    );
  });
});

describe('their distribution', () => {
  const shareOf = (
    of: (typeof large)[number][],
    wanted: (one: (typeof large)[number]) => boolean,
  ) => of.filter(wanted).length / of.length;

  test.each(partnerCountries)('has as many from %s as among the real ones', (code) => {
    const real = weights.countries[code] / weights.members;
    expect(shareOf(large, ({ data }) => data.country === code)).toBeCloseTo(real, 1);
  });

  test.each(['acronym', 'website', 'founded', 'city'] as const)(
    'gives as many a %s as among the real ones',
    (field) => {
      const real = weights.has[field] / weights.members;
      const found = shareOf(large, ({ data }) => data[field] !== undefined);
      expect(Math.abs(found - real)).toBeLessThan(0.05);
    },
  );

  test('ties the most to the networks that most real ones are tied to', () => {
    const ties = large.flatMap(({ data }) => data.memberships.map(({ network }) => network));
    const count = (id: string) => ties.filter((network) => network === id).length;
    const [first = '', ...others] = Object.keys(weights.networks);
    expect(Math.max(...others.map(count))).toBeLessThan(count(first));
    expect(Math.min(...others.map(count))).toBeGreaterThan(0);
  });

  test('has names in every script of the region', () => {
    const native = some.flatMap(({ data }) => data.nativeNames);
    for (const language of ['az', 'be', 'hy', 'ka', 'ro', 'uk']) {
      expect(native.filter((name) => name.language === language).length).toBeGreaterThan(2);
    }
    for (const script of [/\p{sc=Cyrillic}{5}/u, /\p{sc=Armenian}{5}/u, /\p{sc=Georgian}{5}/u]) {
      expect(native.filter(({ name }) => script.test(name)).length).toBeGreaterThan(2);
    }
    expect(
      some.flatMap(namesOf).filter((name) => /[ăâșțəğşçıöü]/.test(name)).length,
    ).toBeGreaterThan(20);
  });

  test('can be asked for more of something', () => {
    const all = syntheticMembers(100, 1, { nativeName: 1, acronym: 0 });
    const ofRegion = all.filter(({ data }) =>
      partnerCountries.some((code) => code === data.country),
    );
    expect(ofRegion.filter(({ data }) => data.nativeNames.length === 0)).toEqual([]);
    expect(all.filter(({ data }) => data.acronym !== undefined)).toEqual([]);
  });
});

describe('their vocabulary', () => {
  test('grows as that of real texts does: by a power of the words, between 0.7 and 0.85', () => {
    const sizes = [250, 1000, 10_000].map((size) => vocabulary(large.slice(0, size)));
    for (const [index, later] of sizes.slice(1).entries()) {
      const { words, distinct } = sizes[index] ?? { words: 0, distinct: 0 };
      const power = Math.log(later.distinct / distinct) / Math.log(later.words / words);
      expect(power).toBeGreaterThan(0.7);
      expect(power).toBeLessThan(0.85);
    }
  });
});
