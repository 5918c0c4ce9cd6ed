import { isOfRegion } from '../../src/domain/members/region.ts';
import type { NamedMember } from '../../src/domain/members/ties.ts';
import { fold, wordsOf } from '../../src/domain/text/fold.ts';
import type { PartnerCountry } from '../../src/schemas/vocabularies.ts';
import { lexicons } from './lexicon/index.ts';
import { namesOf } from './measure.ts';
import { type Random, randomOf } from './random.ts';

/** What somebody types, and the organisation that it is meant to find. */
export interface SyntheticQuery {
  sort: QuerySort;
  query: string;
  id: string;
}

/** The rarest first, so that the others can fill what they leave. */
export const querySorts = [
  'script',
  'accents',
  'inflected',
  'acronym',
  'city',
  'typo',
  'beginning',
] as const;
export type QuerySort = (typeof querySorts)[number];

/** So many organisations at most may be meant by one query, as that many answers are looked at. */
const mayShare = 3;

/** Words as they are written, with marks and script but without signs. */
const writtenWords = (text: string) => text.split(/[^\p{L}\p{N}\p{M}’']+/u).filter(Boolean);

/** Organisations that are tried for a query, before a sort is given up. */
const triesEach = 200;

/** Which organisations hold a word in their names or town, to tell what a query could mean. */
function holdersOf(members: readonly NamedMember[]): (word: string) => ReadonlySet<string> {
  const holders = new Map<string, Set<string>>();
  for (const member of members) {
    for (const word of [...namesOf(member), member.data.city ?? ''].flatMap(wordsOf)) {
      const ids = holders.get(word) ?? new Set();
      holders.set(word, ids.add(member.id));
    }
  }
  const none = new Set<string>();
  return (word) => holders.get(fold(word)) ?? none;
}

/** The words of a name that tell it from others, the rarest first; undefined if they do not. */
type Telling = (name: string) => [string, ...string[]] | undefined;

function tellingWords(members: readonly NamedMember[]): Telling {
  const holders = holdersOf(members);
  return (name) => {
    const rarestFirst = writtenWords(name)
      .filter((word) => word.length >= 3)
      .sort((a, b) => holders(a).size - holders(b).size);
    let meant: ReadonlySet<string> | undefined;
    const taken: string[] = [];
    for (const word of rarestFirst) {
      meant = meant?.intersection(holders(word)) ?? holders(word);
      taken.push(word);
      const [first, ...rest] = taken;
      if (meant.size <= mayShare && first !== undefined) return [first, ...rest];
    }
    return undefined;
  };
}

/** A typing error in the middle of a word: swapped, dropped, doubled or replaced letters. */
function mistyped(random: Random, word: string): string {
  const at = random.int(1, word.length - 2);
  const one = word.charAt(at);
  const other = word.charAt(at + 1);
  const wrong = random.pick([
    other + one,
    other,
    one + one + other,
    random.pick(['a', 'e', 'i', 'o', 'n', 'r', 's', 't']) + other,
  ]);
  return word.slice(0, at) + wrong + word.slice(at + 2);
}

const withoutMarks = (text: string) =>
  text
    .replaceAll('ə', 'e')
    .replaceAll('Ə', 'E')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** The word in another case: its last vowel is put away, and an ending takes the place. */
const inflected = (random: Random, word: string, endings: readonly string[]) =>
  word.replace(/(?<=.{4})[аеиоуіьйაეიოუաեիոaeiouăə]$/u, '') + random.pick(endings);

/** Whether a word is none of the invented ones, whose cases have other endings. */
const isOrdinary = (country: PartnerCountry, word: string) =>
  Object.values(lexicons[country].nouns).some((nouns) =>
    nouns.some((noun) => writtenWords(noun).includes(word)),
  );

/** How a query of each sort is made from an organisation; undefined if it cannot be. */
type Make = (random: Random, member: NamedMember, telling: Telling) => string | undefined;

const nativeOf = ({ data }: NamedMember) => data.nativeNames[0]?.name;
const hasOtherScript = (text: string) => /[^\p{Script=Latin}\P{L}]/u.test(text);

const makers: Record<QuerySort, Make> = {
  beginning: (random, { data }, telling) => {
    const words = telling(data.name);
    if (words === undefined) return undefined;
    const more = random.chance(0.5) ? random.pick(writtenWords(data.name)) : words[0];
    const all = [...new Set([...words, more])];
    // The last word is still being typed.
    const last = all.at(-1) ?? '';
    const typed = last.slice(0, Math.max(4, last.length - random.int(0, 2)));
    return [...all.slice(0, -1), typed].join(' ');
  },
  typo: (random, { data }, telling) => {
    const [word, ...rest] = telling(data.name) ?? [''];
    return word.length < 5 ? undefined : [mistyped(random, word), ...rest].join(' ');
  },
  script: (_, member, telling) => {
    const words = telling(nativeOf(member) ?? '');
    return words?.some(hasOtherScript) === true ? words.join(' ') : undefined;
  },
  accents: (random, member, telling) => {
    const names = [member.data.name, nativeOf(member) ?? ''].filter(
      (name) => !hasOtherScript(name),
    );
    const words = telling(random.pick(names))?.join(' ') ?? '';
    const plain = withoutMarks(words);
    // Where the English name has the plain spelling, nothing is left out.
    return plain === words || member.data.name.includes(plain) ? undefined : plain;
  },
  inflected: (random, member, telling) => {
    const { country } = member.data;
    const [word, ...rest] = telling(nativeOf(member) ?? '') ?? [''];
    if (word.length < 5 || !isOfRegion(country) || isOrdinary(country, word)) return undefined;
    return [inflected(random, word, lexicons[country].cases), ...rest].join(' ');
  },
  acronym: (_, { data: { acronym = '' } }, telling) => telling(acronym)?.join(' ').toLowerCase(),
  city: (_, { data }, telling) => {
    const kind = data.kind.split('-').at(-1) ?? '';
    const isNamed = wordsOf(data.name).includes(kind);
    const [word] = telling(data.name) ?? [];
    if (data.city === undefined || !isNamed || word === undefined) return undefined;
    return `${data.city} ${kind} ${word.slice(0, 4)}`;
  },
};

/**
 * Queries whose answer is known, as many of each sort as there can be.
 *
 * Each holds words that at most three organisations share, so that the expected one can stand among
 * the first three answers. An error may still turn a word into another that exists.
 *
 * @param members Among which the answers are looked for.
 * @param count How many; fewer come back if hardly an organisation allows a sort.
 * @param seed Which of all possible queries.
 */
export function syntheticQueries(
  members: readonly NamedMember[],
  count: number,
  seed = 1,
): SyntheticQuery[] {
  const random = randomOf(seed);
  const telling = tellingWords(members);
  const queries = new Map<string, SyntheticQuery>();
  for (const [index, sort] of querySorts.entries()) {
    // Each takes its share of what is left, so that the others fill what a sort cannot.
    const share = Math.round((count - queries.size) / (querySorts.length - index));
    const wanted = queries.size + share;
    for (let tries = 0; queries.size < wanted && tries < share * triesEach; tries += 1) {
      if (members.length === 0) return [];
      const member = random.pick(members);
      const query = makers[sort](random, member, telling);
      if (query !== undefined) queries.set(`${sort} ${query}`, { sort, query, id: member.id });
    }
  }
  return [...queries.values()];
}
