import type { OrganisationKind } from '../../src/schemas/vocabularies.ts';
import { fields, nouns, reaches } from './lexicon/english.ts';
import type { Lexicon, Pair } from './lexicon/lexicon.ts';
import type { Random, Weights } from './random.ts';
import type { DrawWord, WordSort } from './words.ts';

/** What the name of an organisation is put together from. */
export interface Naming {
  kind: OrganisationKind;
  /** Name of its country in English. */
  country: string;
  town: Pair | undefined;
  lexicon: Lexicon | undefined;
  drawWord: DrawWord;
}

/** A name with the parts that its other names use again. */
export interface Named {
  name: string;
  /** The invented word in it. */
  word: Pair;
  noun: string;
}

const sorts: Partial<Record<OrganisationKind, Weights>> & { other: Weights } = {
  university: { family: 5, place: 3, word: 2 },
  'public-body': { place: 7, word: 3 },
  other: { word: 5, compound: 3, place: 1, family: 1 },
};

const isSort = (value: string): value is WordSort => value in sorts.other;

/** The ways to put a name together; each holds the invented word, so that none is a real name. */
const patterns: Record<
  string,
  (random: Random, naming: Naming, word: string, noun: string) => string
> = {
  plain: (_, __, word, noun) => `${word} ${noun}`,
  field: (random, _, word, noun) => `${word} ${random.common(fields)} ${noun}`,
  fieldAfter: (random, _, word, noun) => `${word} ${noun} of ${random.common(fields)}`,
  twoFields: (random, _, word, noun) =>
    `${word} ${noun} for ${random.common(fields)} and ${random.common(fields)}`,
  town: (_, { town, country }, word, noun) => `${town?.[1] ?? country} ${word} ${noun}`,
  reach: (random, _, word, noun) => `${random.common(reaches)} ${noun} of ${word}`,
  country: (_, { country }, word, noun) => `${word} ${noun} of ${country}`,
  word: (_, __, word) => word,
};
const patternWeights: Weights = {
  plain: 24,
  field: 19,
  fieldAfter: 15,
  twoFields: 10,
  town: 10,
  reach: 9,
  country: 8,
  word: 5,
};

/** The English name of an organisation. */
export function nameOf(random: Random, naming: Naming): Named {
  const sort = random.weighted(sorts[naming.kind] ?? sorts.other);
  const word = naming.drawWord(random, isSort(sort) ? sort : 'word');
  const noun = random.common(nouns[naming.kind]);
  const pattern = patterns[random.weighted(patternWeights)];
  return { name: pattern?.(random, naming, word[1], noun) ?? word[1], word, noun };
}

/** The name in the language of the country, for the six that have a lexicon. */
export function nativeNameOf(random: Random, { kind, lexicon }: Naming, { word }: Named) {
  if (lexicon === undefined) return undefined;
  const noun = random.common(lexicon.nouns[kind] ?? lexicon.nouns.other);
  return { language: lexicon.language, name: lexicon.compose(noun, word[0]) };
}

const smallWords = new Set(['of', 'for', 'and', 'the', 'in']);

/** Acronyms that a name could go by, the likeliest first. */
export function acronymsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => !smallWords.has(word));
  const first = (word: string, letters: number) =>
    word === word.toUpperCase() ? word : word.slice(0, letters).toUpperCase();
  const initials = words.map((word) => first(word, 1)).join('');
  const longer = [2, 3].map((letters) =>
    words.map((word, index) => first(word, index === 0 ? letters : 1)).join(''),
  );
  return [initials, ...longer].filter((acronym) => acronym.length > 1);
}

/** Habits of writing a name from another script, beside the national system. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/kh/i, 'h'],
  [/zh/i, 'j'],
  [/ts/i, 'c'],
  [/y/, 'i'],
  [/v\b/g, 'w'],
  [/sh/i, 'sch'],
  [/iv/, 'ov'],
  [/gh/, 'g'],
  [/u/, 'ou'],
  [/i/, 'ee'],
];

/** The word as somebody else would write it, or as it is if nothing in it can differ. */
function respelt(random: Random, word: string): string {
  const fitting = respellings.filter(([pattern]) => word.search(pattern) >= 0);
  if (fitting.length === 0) return word;
  const [pattern, letters] = random.pick(fitting);
  const other = word.replace(pattern, letters);
  return other.charAt(0).toUpperCase() + other.slice(1);
}

/** Another name that people use: short, former, or in another spelling; it may be the name itself. */
export function aliasOf(random: Random, naming: Naming, { word: [, word], noun }: Named): string {
  const former = random.common(nouns[naming.kind]);
  const field = random.common(fields);
  return random.pick([
    word,
    `${respelt(random, word)} ${noun}`,
    respelt(random, word),
    `${word} ${field} ${former}`,
    `${random.common(reaches)} ${former} for ${field} of ${word}`,
    `${word} ${noun} of ${naming.town?.[1] ?? naming.country}`,
    `${former} of ${field}, ${word}, ${naming.country}`,
  ]);
}
