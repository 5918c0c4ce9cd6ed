import type { CollectionEntry } from 'astro:content';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { entryPath } from '../i18n/routes.ts';
import type { AnyEntry } from './translations.ts';

/** A link to an entry, as lists show it. */
export interface EntryLink {
  path: string;
  /** English wording, to be shown in the page's language where it is translated. */
  text: string;
  entry: AnyEntry;
  note?: string;
}

/** Links to entries that have a name. */
export function linksTo(
  entries: readonly CollectionEntry<'networks' | 'programmes' | 'members'>[],
): EntryLink[] {
  return entries.map((entry) => ({
    path: entryPath(entry.collection, entry.id),
    text: entry.data.name,
    entry,
  }));
}

/** Links to news items, with their dates. */
export function linksToNews(
  items: readonly CollectionEntry<'news'>[],
  locale: Locale,
): EntryLink[] {
  return items.map((entry) => ({
    path: entryPath('news', entry.id),
    text: entry.data.title,
    entry,
    note: formatDate(entry.data.date, locale),
  }));
}
