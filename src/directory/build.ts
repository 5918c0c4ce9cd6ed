import { cityKey } from '../domain/members/cities.ts';
import { skeleton, wordsOf } from '../domain/text/fold.ts';
import {
  type Facets,
  fileLetter,
  type Manifest,
  type Postings,
  rowsAPage,
  toDeltas,
} from './format.ts';
import type { DirectoryRecord } from './record.ts';

/** Characters of words in a file, before compression: about 15 kB on the line. */
const wordFileSize = 40_000;

/** A name of no more words is told by each of them. */
const fewWords = 3;

type Numbers = Record<'shortFirst' | 'short' | 'nameFirst' | 'name' | 'other', number[]>;

/** Every word of the records, with where it is found. */
function collectWords(records: readonly DirectoryRecord[]): Map<string, Numbers> {
  const found = new Map<string, Numbers>();
  const add = (word: string, list: keyof Numbers, number: number) => {
    const lists = found.get(word) ?? {
      shortFirst: [],
      short: [],
      nameFirst: [],
      name: [],
      other: [],
    };
    found.set(word, lists);
    if (lists[list].at(-1) !== number) lists[list].push(number);
  };
  for (const [number, { name, otherNames, city }] of records.entries()) {
    for (const one of [name, ...otherNames]) {
      const inName = wordsOf(one);
      const list = inName.length <= fewWords ? 'short' : one === name ? 'name' : 'other';
      for (const [at, word] of inName.entries()) {
        const isFirst = at === 0 && one === name && list !== 'other';
        add(word, isFirst ? `${list}First` : list, number);
      }
    }
    for (const word of wordsOf(city ?? '')) add(word, 'other', number);
  }
  return found;
}

/** The words by letter; one that is typed with another first letter too stands under both. */
function byLetter(words: ReadonlyMap<string, Numbers>): Map<string, Postings[]> {
  const letters = new Map<string, Postings[]>();
  for (const [word, found] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const postings: Postings = [
      word,
      toDeltas(found.shortFirst),
      toDeltas(found.short),
      toDeltas(found.nameFirst),
      toDeltas(found.name),
      toDeltas(found.other),
    ];
    for (const letter of new Set([fileLetter(word), fileLetter(skeleton(word))])) {
      const filed = letters.get(letter) ?? [];
      filed.push(postings);
      letters.set(letter, filed);
    }
  }
  return letters;
}

/** Files of neighbouring letters, none much larger than need be. */
function wordFiles(letters: ReadonlyMap<string, Postings[]>): { letters: string; text: string }[] {
  const files: { letters: string; words: Postings[]; size: number }[] = [];
  for (const [letter, words] of [...letters].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const size = JSON.stringify(words).length;
    const last = files.at(-1);
    if (last === undefined || last.size + size > wordFileSize) {
      files.push({ letters: letter, words, size });
    } else {
      const filed = new Set(last.words);
      last.letters += letter;
      last.words.push(...words.filter((one) => !filed.has(one)));
      last.size += size;
    }
  }
  return files.map(({ letters: some, words }) => ({ letters: some, text: JSON.stringify(words) }));
}

/** Numbers values in the order in which they are first met. */
function numbering() {
  const numbers = new Map<string, number>();
  const of = (value: string): number => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  };
  return { of, values: () => [...numbers.keys()] };
}

/** The values of every organisation, by facet. */
export function facetsOf(records: readonly DirectoryRecord[]): Facets {
  const [country, city, kind, topic, network, role] = [
    numbering(),
    numbering(),
    numbering(),
    numbering(),
    numbering(),
    numbering(),
  ];
  const days = [...new Set(records.map(({ reviewed }) => reviewed))].sort().reverse();
  const columns = {
    country: records.map((one) => country.of(one.country)),
    city: records.map((one) =>
      one.city === undefined ? -1 : city.of(cityKey(one.country, one.city)),
    ),
    kind: records.map((one) => kind.of(one.kind)),
    topic: records.map((one) => one.topics.map((value) => topic.of(value))),
    ties: records.map((one) =>
      one.ties.map((tie): [number, number] => [
        tie.network === undefined ? -1 : network.of(tie.network),
        role.of(tie.role),
      ]),
    ),
    reviewed: records.map((one) => days.indexOf(one.reviewed)),
  };
  const values = {
    country: country.values(),
    city: city.values(),
    kind: kind.values(),
    topic: topic.values(),
    network: network.values(),
    role: role.values(),
  };
  return { values, days, ...columns };
}

/**
 * Makes the index of the directory.
 *
 * @param records In the order of their names.
 * @param labels What the values of facets are called; see `Manifest`.
 * @returns The files by their paths, as JSON.
 */
export function buildIndex(
  records: readonly DirectoryRecord[],
  labels: Manifest['labels'],
): Map<string, string> {
  const words = wordFiles(byLetter(collectWords(records)));
  const manifest: Manifest = {
    count: records.length,
    words: words.map(({ letters }) => letters),
    labels,
  };
  const rows = records.map(({ id, name, country, kind, city, ties }) => [
    id,
    name,
    country,
    kind,
    city ?? '',
    [...new Set(ties.flatMap(({ network }) => network ?? []))],
  ]);
  const pages = Array.from({ length: Math.ceil(rows.length / rowsAPage) }, (_, page) =>
    rows.slice(page * rowsAPage, (page + 1) * rowsAPage),
  );
  return new Map([
    ['manifest.json', JSON.stringify(manifest)],
    ['facets.json', JSON.stringify(facetsOf(records))],
    ['ids.json', JSON.stringify(records.map(({ id }) => id))],
    ...words.map(({ text }, at): [string, string] => [`words/${String(at)}.json`, text]),
    ...pages.map((page, at): [string, string] => [`rows/${String(at)}.json`, JSON.stringify(page)]),
  ]);
}
