import type { CollectionEntry } from 'astro:content';
import { countryName, formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { entryPath } from '../i18n/routes.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { shortName } from './entries.ts';
import type { AnyEntry } from './translations/texts.ts';

/** A link to an entry, as lists show it. */
export interface EntryLink {
  path: string;
  /** English wording, to be shown in the page's language where it is translated. */
  text: string;
  /** The entry the wording comes from; without one it is in the page's language. */
  entry?: AnyEntry | undefined;
  note?: string;
}

/** An entry that has a page and a name of its own. */
export type LinkedEntry = CollectionEntry<
  | 'networks'
  | 'members'
  | 'countries'
  | 'programmes'
  | 'news'
  | 'glossary'
  | 'guide'
  | 'modelTexts'
>;

function nameOf(entry: LinkedEntry): string {
  switch (entry.collection) {
    case 'networks':
    case 'programmes':
    case 'members':
      return entry.data.name;
    case 'countries':
      return entry.data.code;
    case 'glossary':
      return entry.data.term;
    default:
      return entry.data.title;
  }
}

/** A link to the page of an entry, by its full name. */
export function linkTo(entry: LinkedEntry, locale: Locale): EntryLink {
  const path = entryPath(entry.collection, entry.id);
  return entry.collection === 'countries'
    ? { path, text: countryName(entry.data.code, locale) }
    : { path, text: nameOf(entry), entry };
}

/** A link that names a network by its acronym, for long lists; it may lead to its procedure. */
export function shortLinkTo(
  entry: LinkedEntry,
  locale: Locale,
  collection: CollectionName = entry.collection,
): EntryLink {
  return entry.collection === 'networks'
    ? { path: entryPath(collection, entry.id), text: shortName(entry.data), entry }
    : linkTo(entry, locale);
}

/** Links to news items, with their dates. */
export function linksToNews(
  items: readonly CollectionEntry<'news'>[],
  locale: Locale,
): EntryLink[] {
  return items.map((entry) => ({
    ...linkTo(entry, locale),
    note: formatDate(entry.data.date, locale),
  }));
}
