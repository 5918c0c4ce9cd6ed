import { otherPlaceNames } from '../domain/text/places.ts';
import { wordsOf } from '../domain/text/fold.ts';
import { toWord, toWords, type Word, wordScore } from '../domain/text/match.ts';
import {
  eachOf,
  type FacetName,
  facetNames,
  fileLetter,
  isFacets,
  isIds,
  isManifest,
  isPostings,
  isRows,
  type Row,
  rowsAPage,
} from './format.ts';
import { type Counts, narrower } from './narrow.ts';
import type { Question, Sort } from './question.ts';

/** Fetches a file of the index, and reads it as JSON; throws if it cannot. */
export type Load = (path: string) => Promise<unknown>;

/** More words than a name has are not looked at, nor more letters than a word has. */
const limits = { words: 10, letters: 40 };
/** Letters that are typed before labels of facets are looked through. */
const lettersForLabels = 3;
/** Score from which a word begins as typed, in one spelling or the other; see `wordScore`. */
const sameBeginning = 4;
/** Letters after which it is clear how a word begins, however it is spelt; see `skeleton`. */
const lettersForBeginning = 4;
/**
 * What the place of a word adds to its score, within the steps of `wordScore`; in the order of the
 * lists of `Postings`. Names that begin as typed come first: they also stand in the same few files.
 */
const bonuses = [0.85, 0.75, 0.6, 0.5, 0];

type Scores = Map<number, number>;

const isAnswer = <Value>(is: (value: unknown) => value is Value, path: string, value: unknown) => {
  if (!is(value)) throw new Error(`${path} is not a file of the directory's index.`);
  return value;
};

/** The words of a query that are looked for. */
function typedWords(query: string): Word[] {
  const words = wordsOf(query).map((word) => word.slice(0, limits.letters));
  // One letter beside words is a preposition, as in "у Львові".
  const long = words.filter((word) => word.length > 1);
  return (long.length > 0 ? long : words).slice(0, limits.words).map(toWord);
}

const bestOf = (typed: Word, words: readonly Word[]) =>
  Math.max(0, ...words.map((word) => wordScore(typed, word)));

/**
 * The directory: answers questions from the files of its index, each fetched when it is first needed.
 *
 * Every method throws if a file cannot be had; the next call tries anew.
 */
export function openDirectory(load: Load) {
  const files = new Map<string, Promise<unknown>>();

  async function file<Value>(path: string, is: (value: unknown) => value is Value): Promise<Value> {
    const known = files.get(path) ?? load(path);
    files.set(path, known);
    try {
      return isAnswer(is, path, await known);
    } catch (error) {
      files.delete(path);
      throw error;
    }
  }

  const manifest = () => file('manifest.json', isManifest);
  const facets = () => file('facets.json', isFacets);

  /** What the facets are called, as words; made once. */
  let labels: { facet: FacetName; value: string; names: string[]; words: Word[] }[] | undefined;
  async function labelled() {
    const named = (await manifest()).labels;
    return (labels ??= facetNames.flatMap((facet) =>
      (named[facet] ?? []).map(([value, names]) => ({
        facet,
        value,
        names,
        words: toWords(names.join(' ')),
      })),
    ));
  }

  /** Words of a file in both spellings; a file is read through at every key. */
  const spelt = new Map<number, { word: Word; lists: readonly number[][] }[]>();
  async function wordFile(at: number) {
    const known = spelt.get(at);
    if (known !== undefined) return known;
    const postings = await file(`words/${String(at)}.json`, isPostings);
    const words = postings.map(([word, ...lists]) => ({ word: toWord(word), lists }));
    spelt.set(at, words);
    return words;
  }

  async function fromFiles(typed: Word, at: readonly number[]): Promise<Scores> {
    const scores: Scores = new Map();
    for (const words of await Promise.all(at.map(wordFile))) {
      for (const { word, lists } of words) {
        const score = wordScore(typed, word);
        if (score === 0) continue;
        for (const [at, list] of lists.entries()) {
          const whole = score + (bonuses[at] ?? 0);
          eachOf(list, (number) => {
            scores.set(number, Math.max(scores.get(number) ?? 0, whole));
          });
        }
      }
    }
    return scores;
  }

  /** Adds what is found by the name of a country, a network and the like, if that scores enough. */
  async function addLabelled(typed: Word, scores: Scores, enough: number): Promise<void> {
    if (typed.folded.length < lettersForLabels) return;
    const found = (await labelled())
      .map(({ facet, value, words }) => ({
        facet,
        value,
        score: bestOf(typed, words),
      }))
      .filter(({ score }) => score >= enough);
    if (found.length === 0) return;
    const columns = await facets();
    for (const { facet, value, score } of found) {
      const { holds } = narrower(columns, { [facet]: [value] });
      for (let number = 0; number < columns.country.length; number += 1) {
        if (holds(number)) scores.set(number, Math.max(scores.get(number) ?? 0, score));
      }
    }
  }

  async function scoresOf(typed: Word): Promise<Scores> {
    const { words } = await manifest();
    const beginnings = [
      typed.bare,
      ...(typed.folded.length < lettersForBeginning ? [typed.folded] : []),
      ...otherPlaceNames(typed.bare),
    ];
    const letters = new Set(beginnings.map(fileLetter));
    const near = [...words.keys()].filter((at) =>
      [...letters].some((letter) => words[at]?.includes(letter)),
    );
    const scores = await fromFiles(typed, near);
    await addLabelled(typed, scores, sameBeginning);
    if (scores.size === 0) await addLabelled(typed, scores, 1);
    if (scores.size > 0) return scores;
    // The first letter may be the mistyped one.
    return fromFiles(
      typed,
      [...words.keys()].filter((at) => !near.includes(at)),
    );
  }

  /** Organisations that have every word, with their scores; undefined if nothing is asked. */
  async function answering(query: string): Promise<Scores | undefined> {
    if (query.trim() === '') return undefined;
    const typed = typedWords(query);
    const [first, ...others] = await Promise.all(typed.map(scoresOf));
    if (first === undefined) return new Map();
    return new Map(
      [...first].flatMap(([number, score]): [number, number][] => {
        const all = others.map((scores) => scores.get(number) ?? 0);
        return all.includes(0) ? [] : [[number, all.reduce((sum, one) => sum + one, score)]];
      }),
    );
  }

  /** The answers to the last query: choosing a facet asks it again. */
  let last: { query: string; scores: Scores | undefined } | undefined;
  async function candidates(query: string) {
    if (last?.query !== query) last = { query, scores: await answering(query) };
    return last.scores;
  }

  const everyone = async () => Array.from({ length: (await manifest()).count }, (_, at) => at);

  async function inOrder(
    numbers: number[],
    sort: Sort,
    scores: Scores | undefined,
    countries: readonly string[],
  ) {
    const byName = (a: number, b: number) => a - b;
    if (sort === 'match' && scores !== undefined) {
      const score = (number: number) => scores.get(number) ?? 0;
      return numbers.sort((a, b) => score(b) - score(a) || byName(a, b));
    }
    if (sort === 'match' || sort === 'name') return numbers.sort(byName);
    const columns = await facets();
    const rank = (number: number): number => {
      if (sort === 'reviewed') return columns.reviewed[number] ?? 0;
      const country = columns.values.country[columns.country[number] ?? -1] ?? '';
      return countries.includes(country) ? countries.indexOf(country) : countries.length;
    };
    return numbers.sort((a, b) => rank(a) - rank(b) || byName(a, b));
  }

  return {
    /** Fetches what every question needs. */
    ready: async (): Promise<void> => {
      await manifest();
    },

    /**
     * Numbers of the organisations that answer, in order.
     *
     * @param countries Codes in the order in which sorting by country puts them.
     */
    ask: async (
      { query, chosen, sort }: Question,
      countries: readonly string[] = [],
    ): Promise<number[]> => {
      const scores = await candidates(query);
      const numbers = scores === undefined ? await everyone() : [...scores.keys()];
      if (Object.values(chosen).every((values) => values.length === 0)) {
        return inOrder(numbers, sort, scores, countries);
      }
      const { holds } = narrower(await facets(), chosen);
      return inOrder(numbers.filter(holds), sort, scores, countries);
    },

    /** Networks that are called so, the best answers first: ids, with all their names. */
    networks: async (query: string): Promise<{ id: string; names: string[] }[]> => {
      const typed = typedWords(query);
      return (await labelled())
        .filter(({ facet }) => facet === 'network')
        .map(({ value, names, words }) => {
          const scores = typed.map((word) => bestOf(word, words));
          const score = scores.includes(0) ? 0 : scores.reduce((sum, one) => sum + one, 0);
          return { id: value, names, score };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .map(({ id, names }) => ({ id, names }));
    },

    /** How many organisations each value of a facet would leave. */
    count: async ({ query, chosen }: Question): Promise<Counts> => {
      const scores = await candidates(query);
      return narrower(await facets(), chosen).count(scores?.keys() ?? (await everyone()));
    },

    /** What lists show of some organisations. */
    rows: async (numbers: readonly number[]): Promise<Row[]> => {
      const pages = await Promise.all(
        numbers.map((number) =>
          file(`rows/${String(Math.floor(number / rowsAPage))}.json`, isRows),
        ),
      );
      return numbers.flatMap((number, at) => {
        const row = pages[at]?.[number % rowsAPage];
        return row === undefined ? [] : [row];
      });
    },

    /** Ids of some organisations. */
    ids: async (numbers: readonly number[]): Promise<string[]> => {
      const ids = await file('ids.json', isIds);
      return numbers.flatMap((number) => ids[number] ?? []);
    },
  };
}

export type Directory = ReturnType<typeof openDirectory>;
