import { fold } from '../../src/domain/text/fold.ts';
import { halves } from './lexicon/english.ts';
import type { Lexicon, Pair } from './lexicon/lexicon.ts';
import type { Random } from './random.ts';

/**
 * Words that no language has. Each is used again the more often it was used before, and new ones
 * keep coming, ever more seldom: so the vocabulary grows as that of real texts does (Heaps' law).
 */

/** What an invented word is to look like. */
export type WordSort = 'word' | 'place' | 'family' | 'compound';

/** Draws an invented word in the spelling of its language and in English. */
export type DrawWord = (random: Random, sort: WordSort) => Pair;

/**
 * The growth of the vocabulary: the n-th word is new with the chance
 * (start + power · different words) / (start + n), so that there are about n to this power
 * different words. Both numbers are chosen to fit the names of real organisations.
 */
const growth = { start: 20, power: 0.8 };

const joined = (parts: readonly Pair[]): Pair => [
  parts.map(([native]) => native).join(''),
  parts.map(([, english]) => english).join(''),
];

/** Georgian writes words without capitals. */
const capitalised = (word: string, language: string) =>
  language === 'ka' ? word : word.charAt(0).toLocaleUpperCase(language) + word.slice(1);

/** A word of syllables, which ends as words of its sort do. */
function syllabic(
  random: Random,
  sort: Exclude<WordSort, 'compound'>,
  { language, onsets, vowels, codas, places, families }: Lexicon,
  more: number,
): Pair {
  const open = () => [random.pick(onsets), random.pick(vowels)];
  const syllables = Array.from({ length: random.int(1, 2) + more }, open).flat();
  const end = {
    word: () => [...open(), random.pick(codas)],
    place: () => [random.pick(onsets), random.pick(places)],
    family: () => [random.pick(onsets), random.pick(families)],
  };
  const [native, english] = joined([...syllables, ...end[sort]()]);
  return [capitalised(native, language), capitalised(english, 'en')];
}

function compound(random: Random, more: number): Pair {
  const first = Array.from({ length: 1 + more }, () => random.pick(halves.first)).join('');
  const word = first + random.pick(halves.second);
  return [word, word];
}

/**
 * Begins a vocabulary of invented words.
 *
 * @param lexicon Whose syllables they are made of; without one, all are English compounds.
 */
export function vocabularyOf(lexicon?: Lexicon): DrawWord {
  const said: Record<WordSort, Pair[]> = { word: [], place: [], family: [], compound: [] };
  const known: Record<WordSort, Set<string>> = {
    word: new Set(),
    place: new Set(),
    family: new Set(),
    compound: new Set(),
  };
  const invent = (random: Random, sort: WordSort, more: number): Pair =>
    sort === 'compound' || lexicon === undefined
      ? compound(random, more)
      : syllabic(random, sort, lexicon, more);
  return (random, sort) => {
    const { start, power } = growth;
    const isNew = (start + power * known[sort].size) / (start + said[sort].length);
    let word = random.chance(isNew) ? undefined : random.pick(said[sort]);
    for (let tries = 0; word === undefined; tries += 1) {
      // Where short words run out, they grow longer.
      const invented = invent(random, sort, Math.floor(tries / 20));
      const folded = fold(invented[1]);
      if (known[sort].has(folded)) continue;
      known[sort].add(folded);
      word = invented;
    }
    said[sort].push(word);
    return word;
  };
}
