/**
 * The files of the directory's index. An organisation is told by its number: its place in the order
 * of names. Only what a question needs is fetched.
 *
 * - `manifest.json`: how many there are, which words stand in which file, labels of the facets
 * - `words/<n>.json`: words by their first letters, with the organisations they are found in
 * - `facets.json`: the values of every organisation, by facet
 * - `rows/<n>.json`: what lists show, a page of numbers each
 * - `ids.json`: all ids
 */

/** By what the directory can be narrowed down. */
export const facetNames = ['country', 'city', 'kind', 'topic', 'network', 'role'] as const;
export type FacetName = (typeof facetNames)[number];

/** Organisations in a file of rows. */
export const rowsAPage = 25;

/** What a list shows of an organisation. */
export type Row = [
  id: string,
  name: string,
  country: string,
  kind: string,
  city: string,
  networks: string[],
];

/** A word with the organisations it is found in, as differences from one number to the next. */
export type Postings = [
  word: string,
  /** As the first word of a name of few words, the one that lists show. */
  shortFirst: number[],
  /** In a name of few words. */
  short: number[],
  /** As the first word of the name. */
  nameFirst: number[],
  /** In the name. */
  name: number[],
  /** In another name or in the place. */
  other: number[],
];

export interface Manifest {
  count: number;
  /** First letters of the words in each file; `_` stands for all but a to z. */
  words: string[];
  /** Values of each facet, with all they are called in any language of the interface. */
  labels: Partial<Record<FacetName, [value: string, names: string[]][]>>;
}

/** Places in `values`, one an organisation or several. */
export interface Facets {
  values: Record<FacetName, string[]>;
  country: number[];
  /** -1 where the city is not told. */
  city: number[];
  kind: number[];
  topic: number[][];
  /** Network (-1 without page) and role of each tie. */
  ties: [network: number, role: number][][];
  /** Days of review, newest first, and the place of each organisation's in them. */
  days: string[];
  reviewed: number[];
}

/** Name of a facet, or not. */
export function isFacetName(name: string): name is FacetName {
  return facetNames.some((one) => one === name);
}

/** The letter that a word is filed under. */
export function fileLetter(word: string): string {
  const first = word.charAt(0);
  return /[a-z]/.test(first) ? first : '_';
}

/** Ascending numbers as differences, which compress better. */
export function toDeltas(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** Calls for each number that differences stand for. */
export function eachOf(deltas: readonly number[], call: (number: number) => void): void {
  let number = 0;
  for (const delta of deltas) {
    number += delta;
    call(number);
  }
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);

// A host may answer with a page of its own, or with half a file; more than the shape is not asked.

export function isManifest(value: unknown): value is Manifest {
  return isObject(value) && typeof value['count'] === 'number' && isList(value['words']);
}

export function isPostings(value: unknown): value is Postings[] {
  return isList(value) && value.every((one) => isList(one) && one.length === 6);
}

export function isFacets(value: unknown): value is Facets {
  const lists = ['country', 'city', 'kind', 'topic', 'ties', 'days', 'reviewed'];
  return isObject(value) && isObject(value['values']) && lists.every((name) => isList(value[name]));
}

export function isRows(value: unknown): value is Row[] {
  return isList(value) && value.every((one) => isList(one) && one.length === 6);
}

export function isIds(value: unknown): value is string[] {
  return isList(value) && value.every((one) => typeof one === 'string');
}
