/**
 * What synthetic organisations are modelled on, counted from the real ones. The counts are kept in
 * `weights.json`, so that the synthetic ones, and what is measured with them, stay the same while
 * the content grows: `node tests/synthetic/measure.ts` counts anew.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../src/checker/index.ts';
import { isOfRegion } from '../../src/domain/members/region.ts';
import type { NamedMember } from '../../src/domain/members/ties.ts';
import { wordsOf } from '../../src/domain/text/fold.ts';
import { buildDay } from '../../src/settings.ts';
import type { Weights } from './random.ts';

/** Everything an organisation is called, in any language. */
export function namesOf({ data }: NamedMember): string[] {
  const others = [data.acronym, ...data.nativeNames.map(({ name }) => name), ...data.aliases];
  return [data.name, ...others.filter((name) => name !== undefined)];
}

/** How many words a directory's names hold, and how many different ones, in folded form. */
export function vocabulary(members: readonly NamedMember[]): { words: number; distinct: number } {
  const words = members.flatMap((member) => namesOf(member).flatMap(wordsOf));
  return { words: words.length, distinct: new Set(words).size };
}

const count = (values: readonly (string | number)[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(values, String)]
      .map(([value, all]) => [value, all.length] as const)
      .sort(([a, x], [b, y]) => y - x || a.localeCompare(b)),
  );

/** Counts of values for each value of something else. */
const countBy = (
  members: readonly NamedMember[],
  keyOf: (member: NamedMember) => string,
  valuesOf: (member: NamedMember) => readonly string[],
): Record<string, Weights> =>
  Object.fromEntries(
    [...Map.groupBy(members, keyOf)]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, all]) => [key, count(all.flatMap(valuesOf))]),
  );

/** Counts the features of organisations that the synthetic ones share. */
export function measure(members: readonly NamedMember[]) {
  const ties = members.flatMap(({ data }) => data.memberships);
  const has = (field: 'acronym' | 'website' | 'founded' | 'city') =>
    members.filter(({ data }) => data[field] !== undefined).length;
  return {
    members: members.length,
    has: {
      acronym: has('acronym'),
      website: has('website'),
      founded: has('founded'),
      city: has('city'),
      nativeName: members.filter(
        ({ data }) => isOfRegion(data.country) && data.nativeNames.length > 0,
      ).length,
    },
    countries: count(members.map(({ data }) => data.country)),
    kinds: count(members.map(({ data }) => data.kind)),
    kindsByCountry: countBy(
      members.filter(({ data }) => isOfRegion(data.country)),
      ({ data }) => data.country,
      ({ data }) => [data.kind],
    ),
    cities: countBy(
      members.filter(({ data }) => data.city !== undefined),
      ({ data }) => data.country,
      ({ data }) => [data.city ?? ''],
    ),
    topics: count(members.flatMap(({ data }) => data.topics)),
    topicsByKind: countBy(
      members,
      ({ data }) => data.kind,
      ({ data }) => data.topics,
    ),
    networks: count(ties.flatMap(({ network }) => (network === undefined ? [] : [network]))),
    tiesWithoutPage: ties.filter(({ network }) => network === undefined).length,
    roles: count(ties.map(({ role }) => role)),
    states: count(ties.map(({ state }) => state)),
    numberOf: {
      topics: count(members.map(({ data }) => data.topics.length)),
      ties: count(members.map(({ data }) => data.memberships.length)),
      aliases: count(members.map(({ data }) => data.aliases.length)),
      notes: count(members.map(({ data }) => data.notes.length)),
      gaps: count(members.map(({ data }) => data.gaps.length)),
      sources: count(members.map(({ data }) => Object.keys(data.sources).length)),
    },
  };
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { content } = checkContent({ root, today: buildDay });
  const members = [...content.members.values()];
  const file = fileURLToPath(new URL('weights.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(measure(members), undefined, 2)}\n`);
  console.log(`Counted ${members.length} organisations.`);
}
