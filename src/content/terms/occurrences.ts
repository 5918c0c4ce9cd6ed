import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { defaultLocale } from '../../i18n/locales.ts';
import { plainText, textsIn } from '../../domain/text/prose.ts';
import { allChapters, allCountries, allNetworks, allNews, allProgrammes } from '../entries.ts';
import { termFinders } from './finders.ts';

/** Collections in which words of the glossary are looked for, in the order they are listed. */
export const wordCollections = [
  'guide',
  'networks',
  'procedures',
  'countries',
  'programmes',
  'news',
] as const;

/** A page on which a word occurs. */
interface WordPage {
  collection: (typeof wordCollections)[number];
  /** The entry the page is named after: of a procedure, its network. */
  entry: CollectionEntry<Exclude<WordPage['collection'], 'procedures'>>;
}

let found: Promise<Map<string, WordPage[]>> | undefined;

/** The pages on which each term occurs, by the term's id. */
export function occurrences(): Promise<Map<string, WordPage[]>> {
  // The development server must see entries that come and go.
  if (import.meta.env.DEV) found = undefined;
  found ??= (async () => {
    const find = (await termFinders()).get(defaultLocale);
    const networks = await allNetworks();
    const procedures = new Map((await getCollection('procedures')).map((one) => [one.id, one]));
    const own = [
      ...(await allChapters()),
      ...networks,
      ...(await allCountries()),
      ...(await allProgrammes()),
      ...(await allNews()),
    ].map((entry) => ({ page: { collection: entry.collection, entry }, from: entry }));
    const joining = networks.flatMap((entry) => {
      const from = procedures.get(entry.id);
      return from === undefined ? [] : { page: { collection: 'procedures' as const, entry }, from };
    });
    const byTerm = new Map<string, WordPage[]>();
    for (const { page, from } of [...own, ...joining]) {
      const text = [...textsIn(from.data), plainText(from.body ?? '')].join('\n');
      for (const id of new Set((find?.(text) ?? []).map((one) => one.id))) {
        byTerm.set(id, [...(byTerm.get(id) ?? []), page]);
      }
    }
    return byTerm;
  })();
  return found;
}
