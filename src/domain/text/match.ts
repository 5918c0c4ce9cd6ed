import { distance } from 'fastest-levenshtein';
import { skeleton, wordsOf } from './fold.ts';
import { otherPlaceNames } from './places.ts';

/** A word in both spellings, worked out once. */
export interface Word {
  readonly folded: string;
  readonly bare: string;
}

/** What something is found by: the words of its name, and of all else. */
export interface Searchable {
  name: Word[];
  rest: Word[];
}

/** The words of a text in both spellings. */
export const toWords = (text: string): Word[] => wordsOf(text).map(toWord);

/** A folded word in both spellings; the second is worked out when it is first compared. */
export function toWord(folded: string): Word {
  let bare: string | undefined;
  return {
    folded,
    get bare() {
      return (bare ??= skeleton(folded));
    },
  };
}

/**
 * Makes something findable.
 *
 * @param name What it is called; a match here counts more.
 * @param rest Other names, places, networks.
 */
export function searchable(name: string, rest: string): Searchable {
  return { name: toWords(name), rest: toWords(rest) };
}

/** How many typing errors a word of some letters may hold. */
function errorsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** Whether two neighbouring letters changed places, which a distance counts as two errors. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return (
    at < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** Whether two words differ in their endings only, as the cases of a name do. */
function sharesStem(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common >= 4 && one.length - common <= 3 && other.length - common <= 2;
}

/** Whether what is typed is the beginning of a word but for typing errors. */
function isMistyped(typed: string, word: string): boolean {
  const allowed = errorsAllowed(typed.length);
  if (allowed === 0 || word.length < typed.length - allowed) return false;
  return [typed.length - 1, typed.length, typed.length + 1, word.length].some((length) => {
    const start = word.slice(0, length);
    return isSwapped(typed, start) || distance(typed, start) <= allowed;
  });
}

/** How well a word answers what is typed, from 0 (not at all) to 6. */
export function wordScore(typed: Word, word: Word): number {
  if (word.folded === typed.folded) return 6;
  if (word.folded.startsWith(typed.folded)) return 5;
  // Of letters typed again and again hardly anything is left to compare, and nothing of an acronym.
  const least = typed.folded.length < 4 ? typed.folded.length : typed.folded.length / 2;
  if (typed.bare.length < Math.max(2, least)) return 0;
  if (word.bare.startsWith(typed.bare)) return 4;
  if (otherPlaceNames(typed.bare).some((name) => word.bare.startsWith(name))) return 4;
  if (sharesStem(typed.bare, word.bare)) return 3;
  const mistyped = isMistyped(typed.folded, word.folded) || isMistyped(typed.bare, word.bare);
  return mistyped ? 2 : 0;
}

/**
 * How well something answers a query: every word of the query has to be found.
 *
 * @returns 0 if it does not; an empty query is answered by everything, with 1.
 */
export function matchScore(query: string, { name, rest }: Searchable): number {
  const typed = toWords(query);
  if (typed.length === 0) return query.trim() === '' ? 1 : 0;
  let score = 0;
  for (const one of typed) {
    const inName = Math.max(0, ...name.map((word) => wordScore(one, word)));
    const best = Math.max(
      inName > 0 ? inName + 0.5 : 0,
      ...rest.map((word) => wordScore(one, word)),
    );
    if (best === 0) return 0;
    score += best;
  }
  return score / typed.length;
}
